package io.orgloom.access;

import org.jspecify.annotations.Nullable;

/**
 * A role and where it is valid.
 *
 * @param within the code of an administrative unit: valid there and for everything below it; null is everywhere
 */
public record Grant(Role role, @Nullable String within) {

	private static final char SEPARATOR = '@';

	public static Grant everywhere(Role role) {
		return new Grant(role, null);
	}

	/** Whether it is a grant of that role, or of any role where looking is asked for. */
	boolean gives(Role asked) {
		return role == asked || asked == Role.VIEWER;
	}

	/** As an account keeps it: {@code PLANNER} or {@code PLANNER@40}. */
	String text() {
		return within == null ? role.name() : role.name() + SEPARATOR + within;
	}

	static Grant parse(String text) {
		int at = text.indexOf(SEPARATOR);
		return at < 0 ? everywhere(Role.valueOf(text)) : new Grant(Role.valueOf(text.substring(0, at)), text.substring(at + 1));
	}

	@Override
	public String toString() {
		return role + (within == null ? " everywhere" : " on " + within);
	}
}
