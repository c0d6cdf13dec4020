package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No cadre plan has that code, or not on that day. */
public final class UnknownCadrePlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownCadrePlan(String code) {
		super(Kind.NOT_FOUND, "There is no cadre plan %s, or not on that day. Maybe look it up in the list of cadre plans.".formatted(code), Map.of("plan", code));
	}
}
