package io.orgloom.access;

import java.util.regex.Pattern;

/** Names of accounts: letters and digits of any script, composed, so that one name is one sequence of characters. */
final class Names {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]{0,59}");

	private Names() {
	}

	static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	/** The composed name; {@link InvalidName} where it cannot be one. */
	static String require(String name) {
		String composed = Passwords.compose(name).strip();
		if (!isName(composed)) {
			throw new InvalidName(name);
		}
		return composed;
	}
}
