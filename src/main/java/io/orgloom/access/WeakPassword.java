package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A password is too easy to guess or too long to keep. */
public final class WeakPassword extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	WeakPassword(String why) {
		super(Kind.RULE_BROKEN, "The password %s. Use 10 to 72 characters; a few words in a row are easy to remember.".formatted(why), Map.of("field", "password"));
	}
}
