package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** An org unit is to govern an administrative unit the plan does not have. */
public final class GovernedUnitNotInPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	GovernedUnitNotInPlan(String code) {
		super(Kind.NOT_FOUND, "No unit of the plan has the code %s, so nothing can govern it. Name a unit of the plan, or the key of one an earlier step forms.".formatted(code),
				Map.of("code", code));
	}
}
