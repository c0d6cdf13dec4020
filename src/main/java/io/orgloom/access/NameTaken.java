package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Another account has that name, capitals apart. */
public final class NameTaken extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NameTaken(String name) {
		super(Kind.CONFLICT, "There is already an account with the name %s. Choose another name.".formatted(name), Map.of("field", "name", "name", name));
	}
}
