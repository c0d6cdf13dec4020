package io.orgloom.restructuring;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.job.Jobs;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import org.springframework.stereotype.Component;

/** Finds the plan somebody asks about, where they may see it. */
@Component
class PlansSeen {

	private final Jobs jobs;
	private final Drafts drafts;
	private final PlanningCases cases;
	private final Access access;

	PlansSeen(Jobs jobs, Drafts drafts, PlanningCases cases, Access access) {
		this.jobs = jobs;
		this.drafts = drafts;
		this.cases = cases;
		this.access = access;
	}

	/** A plan of the planner for who let it be looked for, one of the studio for whoever may see that scenario. */
	Seen at(PlanAddress address) {
		return switch (address) {
			case PlanAddress.OfJob found -> found(found.job(), found.number());
			case PlanAddress.OfScenario drawn -> drafts.seen(drawn.scenario());
		};
	}

	private Seen found(JobId id, int number) {
		Job job = jobs.job(id);
		MergerPlans plans = job.result(MergerPlans.class).orElseThrow(() -> new NoPlanYet(job));
		MergerPlan plan = plans.plans().stream().filter(each -> each.number() == number).findFirst().orElseThrow(() -> new UnknownPlan(number, plans.plans().size()));
		return Seen.of(made((MergerPlanRequest) job.request()), plan.regionOf());
	}

	/** The case of a request, for who may plan there. */
	PlanningCase made(MergerPlanRequest request) {
		access.require(Role.PLANNER, request.within() == null ? null : request.within().value(), request.base());
		return cases.of(request);
	}
}
