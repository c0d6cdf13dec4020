package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Arrays;
import java.util.Map;

/** No role has that name. */
public final class UnknownRole extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownRole(String name) {
		super(Kind.MALFORMED, "There is no role %s. The roles are %s.".formatted(name, Arrays.toString(Role.values())), Map.of("field", "role", "role", name));
	}
}
