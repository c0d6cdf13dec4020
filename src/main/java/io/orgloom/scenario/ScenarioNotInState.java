package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** What is asked for is not possible in the state the scenario is in. */
public final class ScenarioNotInState extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ScenarioNotInState(ScenarioId id, ScenarioState state, Decision asked) {
		this(id, state, asked.name(), asked.from(), Decision.possibleIn(state));
	}

	ScenarioNotInState(ScenarioId id, ScenarioState state, String asked, List<ScenarioState> needed) {
		this(id, state, asked, needed, Decision.possibleIn(state));
	}

	private ScenarioNotInState(ScenarioId id, ScenarioState state, String asked, List<ScenarioState> needed, List<Decision> possible) {
		super(Kind.CONFLICT, "Scenario %s is %s; %s needs %s. Possible now: %s.".formatted(id, state, asked, needed, possible.isEmpty() ? "nothing, but it can be branched from"
				: possible), Map.of("scenario", id.value(), "state", state.name(), "asked", asked, "needed", needed, "possible", possible));
	}
}
