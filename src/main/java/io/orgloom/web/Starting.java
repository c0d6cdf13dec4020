package io.orgloom.web;

/** The application is not ready to answer yet. */
final class Starting extends RuntimeException {

	/** The name of the problem. */
	static final String NAME = "starting";

	private static final long serialVersionUID = 1;

	Starting(String step) {
		super("Orgloom is starting (%s). Try again in a few seconds.".formatted(step), null, false, false);
	}
}
