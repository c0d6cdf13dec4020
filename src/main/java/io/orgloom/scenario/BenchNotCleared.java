package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A plan takes posts from people and does not say what becomes of them. */
public final class BenchNotCleared extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	BenchNotCleared(ScenarioId id, int open, String first) {
		super(Kind.RULE_BROKEN, "On the bench of the scenario %s are %d people of whom it is not said what becomes of them, %s first. Place each, or release them as surplus with a reason or as retired."
			.formatted(id, open, first), Map.of("scenario", id.value(), "open", open, "first", first));
	}
}
