package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nothing is recorded as a work programme of that code. */
public final class UnknownProgramme extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownProgramme(String code) {
		super(Kind.NOT_FOUND, "No work programme has the code %s. Look it up in the list of programmes.".formatted(code), Map.of("code", code));
	}
}
