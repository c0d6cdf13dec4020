package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No account has that name. */
public final class UnknownUser extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownUser(String name) {
		super(Kind.NOT_FOUND, "There is no account with the name %s. The list of users shows the names.".formatted(name), Map.of("name", name));
	}
}
