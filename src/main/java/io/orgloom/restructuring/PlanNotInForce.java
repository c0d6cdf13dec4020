package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Scenario;
import java.util.Map;

/** Only of a plan that was put into force it can be told what came of it. */
public final class PlanNotInForce extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	PlanNotInForce(Scenario scenario) {
		super(Kind.CONFLICT, "Scenario %s is %s: what came of a plan is told once it was put into force.".formatted(scenario.id(), scenario.state()),
				Map.of("scenario", scenario.id(), "state", scenario.state().name()));
	}
}
