package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step names an org unit that works outside the territory the plan is about. */
public final class OrgUnitOutsidePlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	OrgUnitOutsidePlan(String code, String name) {
		super(Kind.RULE_BROKEN, "The org unit %s, %s, works outside the territory of this plan. Maybe begin a plan for a territory that includes it.".formatted(code, name),
				Map.of("code", code, "name", name));
	}
}
