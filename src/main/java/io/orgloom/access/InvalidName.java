package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A name of an account has characters it may not have. */
public final class InvalidName extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	InvalidName(String name) {
		super(Kind.MALFORMED, "The name (%s) is no name for an account. Use up to 60 letters and digits of any script, dots, hyphens and underscores, a letter or digit first."
				.formatted(name), Map.of("field", "name"));
	}
}
