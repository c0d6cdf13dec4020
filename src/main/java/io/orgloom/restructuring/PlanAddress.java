package io.orgloom.restructuring;

import io.orgloom.job.JobId;
import io.orgloom.scenario.ScenarioId;

/** Where a plan is to be found. */
public sealed interface PlanAddress {

	/**
	 * A plan the planner made.
	 *
	 * @param number among those the job found, from 1
	 */
	record OfJob(JobId job, int number) implements PlanAddress {
	}

	/** A plan people drew in the studio. */
	record OfScenario(ScenarioId scenario) implements PlanAddress {
	}
}
