package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A post of the plan is held already. */
public final class HeldInPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	HeldInPlan(String position, String cadre) {
		super(Kind.RULE_BROKEN, "The post %s is held in this plan by %s. Release them or place them elsewhere first.".formatted(position, cadre),
				Map.of("position", position, "cadre", cadre));
	}
}
