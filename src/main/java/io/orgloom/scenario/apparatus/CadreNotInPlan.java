package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step names a cadre who is not on record on the base day. */
public final class CadreNotInPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadreNotInPlan(String cadre) {
		super(Kind.NOT_FOUND, "No cadre has the code %s on the base day of the plan. Look for the code in the list of cadres on that day.".formatted(cadre),
				Map.of("cadre", cadre));
	}
}
