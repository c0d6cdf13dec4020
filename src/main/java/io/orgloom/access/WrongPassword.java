package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Who changes their own password gave a wrong present one. */
public final class WrongPassword extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	WrongPassword(String name) {
		super(Kind.FORBIDDEN, "The present password of %s is not the one given. Try again, or ask an administrator for a new one.".formatted(name), Map.of("field", "current"));
	}
}
