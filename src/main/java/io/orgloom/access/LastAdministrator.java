package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nobody would be left who administers everything. */
public final class LastAdministrator extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	LastAdministrator(String name) {
		super(Kind.CONFLICT, "%s is the last administrator of everything. Grant that role to somebody else first.".formatted(name), Map.of("name", name));
	}
}
