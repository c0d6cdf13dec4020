package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A scenario that is no longer a draft cannot be changed. */
public final class ScenarioNotDraft extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ScenarioNotDraft(ScenarioId id, ScenarioState state) {
		super(Kind.CONFLICT, "Scenario %s is %s; only drafts and returned ones change. Branch from it to go on.".formatted(id, state), Map.of("scenario", id.value(), "state", state.name()));
	}
}
