package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A plan without a step cannot be decided on. */
public final class EmptyPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	EmptyPlan(ScenarioId id) {
		super(Kind.RULE_BROKEN, "Scenario %s has no step that counts. Add a step, or do an undone one again, then submit it.".formatted(id), Map.of("scenario", id.value()));
	}
}
