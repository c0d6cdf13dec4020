package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** An org unit would come to lie in itself. */
public final class OrgUnitBelowItself extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	OrgUnitBelowItself(String place, String code) {
		super(Kind.RULE_BROKEN, "The org unit %s is %s itself or lies in it, so %s cannot go there. Choose a place outside it.".formatted(place, code, code),
				Map.of("code", code, "place", place));
	}
}
