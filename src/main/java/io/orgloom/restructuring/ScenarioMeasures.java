package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Measures scenarios by the measures plans are made by: how compact, how long the borders left, how far from the seat. */
@Service
public class ScenarioMeasures {

	private final PlanningCases cases;

	ScenarioMeasures(PlanningCases cases) {
		this.cases = cases;
	}

	/** A scenario and what it comes to; the actor may read it. */
	public record Plan(Scenario scenario, Evaluation evaluation) {
	}

	/**
	 * @param figures null where they cannot be worked out
	 * @param reason why not, null where they are there
	 */
	public record Measured(@Nullable PlanFigures figures, @Nullable OrgloomProblem reason) {
	}

	/** One measurement a plan, in their order; what plans on one base share is worked out once. */
	public List<Measured> of(List<Plan> plans) {
		Map<MergerPlanRequest, PlanningCase> made = new HashMap<>();
		return plans.stream().map(plan -> measured(plan, made)).toList();
	}

	private Measured measured(Plan plan, Map<MergerPlanRequest, PlanningCase> made) {
		try {
			Drafts.requireUndivided(new ScenarioId(plan.scenario().id()), plan.evaluation());
			PlanningCase on = made.computeIfAbsent(Drafts.request(plan.scenario(), false), cases::of);
			List<Evaluation.Unit> units = plan.evaluation().units().stream().filter(unit -> !unit.empty()).toList();
			return new Measured(PlanFigures.of(on, Drafts.regionOf(on, units)), null);
		} catch (OrgloomProblem refusal) {
			return new Measured(null, refusal);
		}
	}
}
