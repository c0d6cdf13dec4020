package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A cadre plan holds no nomination with that code, or not on that day. */
public final class UnknownNomination extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownNomination(String code) {
		super(Kind.NOT_FOUND, "There is no nomination %s in this cadre plan, or not on that day. Maybe look it up in the plan.".formatted(code), Map.of("nomination", code));
	}
}
