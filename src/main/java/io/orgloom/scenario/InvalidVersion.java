package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The version a request rests on cannot be read. */
public final class InvalidVersion extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public InvalidVersion(String value) {
		super(Kind.MALFORMED, "The value (%s) of If-Match is no version. Send the number the scenario shows, with or without quotes.".formatted(value),
				Map.of("value", value));
	}
}
