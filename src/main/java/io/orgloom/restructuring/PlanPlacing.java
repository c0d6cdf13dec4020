package io.orgloom.restructuring;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.job.Job;
import io.orgloom.job.Jobs;
import io.orgloom.scenario.ScenarioPlanning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places a plan, made or human, among plans drawn at random that keep the same demands: as a job. */
@Service
@Transactional(readOnly = true)
public class PlanPlacing {

	/** The kind of job. */
	public static final String KIND = "plan-place";

	private static final int LEAST = 100;
	private static final int MOST = 20_000;

	private final PlansSeen plans;
	private final ScenarioPlanning scenarios;
	private final Jobs jobs;
	private final Access access;
	private final RestructuringProperties limits;

	PlanPlacing(PlansSeen plans, ScenarioPlanning scenarios, Jobs jobs, Access access, RestructuringProperties limits) {
		this.plans = plans;
		this.scenarios = scenarios;
		this.jobs = jobs;
		this.access = access;
		this.limits = limits;
	}

	/**
	 * What was asked for: a plan of a job, or a scenario.
	 *
	 * @param number of the plan among those the job found
	 */
	public record Asked(@Nullable String job, @Nullable Integer number, @Nullable String scenario, int plans, long seed) {

		static Asked of(PlanAddress address, int plans, long seed) {
			return switch (address) {
				case PlanAddress.OfJob found -> new Asked(found.job().value(), found.number(), null, plans, seed);
				case PlanAddress.OfScenario drawn -> new Asked(null, null, drawn.scenario().value(), plans, seed);
			};
		}
	}

	/** Begins to draw plans. What is no plan is refused now, not later. */
	public Job begin(PlanAddress address, int wanted, long seed) {
		if (wanted < LEAST || wanted > MOST) {
			throw new PlansOutOfRange(wanted, LEAST, MOST);
		}
		Seen seen = plans.at(address);
		requireRight(seen.made().request());
		Placing placing = new Placing(seen, wanted, seed);
		return jobs.submit(KIND, title(address), Asked.of(address, wanted, seed), run -> placing.among(run, limits.mostSeconds()));
	}

	/** Who plans may know how good a plan is, and so may who is to decide on it. */
	private void requireRight(MergerPlanRequest request) {
		String within = request.within() == null ? null : request.within().value();
		if (!access.may(Role.APPROVER, within, request.base())) {
			access.require(Role.PLANNER, within, request.base());
		}
	}

	private String title(PlanAddress address) {
		return switch (address) {
			case PlanAddress.OfJob found -> jobs.job(found.job()).title();
			case PlanAddress.OfScenario drawn -> scenarios.scenario(drawn.scenario()).name();
		};
	}
}
