package io.orgloom.restructuring;

import io.orgloom.graph.AsOf;
import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.job.JobRun;
import io.orgloom.job.Jobs;
import io.orgloom.policy.PolicyPack;
import io.orgloom.restructuring.MergerPlanRequest.Draft;
import io.orgloom.scenario.EffectiveBeforeBase;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioDecisions;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.scenario.Step;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merger plans: the case looked at, a plan looked for as a job, what came of it taken into the studio. */
@Service
@Transactional(readOnly = true)
public class MergerPlanning {

	/** The kind of job. */
	public static final String KIND = "merger-plan";

	private final PlansSeen plans;
	private final PlanningCases cases;
	private final Drafts drafts;
	private final Jobs jobs;
	private final ScenarioPlanning scenarios;
	private final ScenarioDecisions decisions;
	private final PolicyPack pack;
	private final RestructuringProperties limits;

	MergerPlanning(PlansSeen plans, PlanningCases cases, Drafts drafts, Jobs jobs, ScenarioPlanning scenarios, ScenarioDecisions decisions, PolicyPack pack,
			RestructuringProperties limits) {
		this.plans = plans;
		this.cases = cases;
		this.drafts = drafts;
		this.jobs = jobs;
		this.scenarios = scenarios;
		this.decisions = decisions;
		this.pack = pack;
		this.limits = limits;
	}

	/** What a plan would be made from; refused where something stands against any plan. */
	public PlannedCase look(MergerPlanRequest request) {
		return PlannedCase.of(made(request), pack.nearFrom());
	}

	/** Begins to look for a plan. All that stands against it is refused now, not later. */
	public Job begin(MergerPlanRequest request) {
		if (request.seconds() < 1 || request.seconds() > limits.mostSeconds()) {
			throw new SecondsOutOfRange(request.seconds(), limits.mostSeconds());
		}
		PlanningCase made = made(request);
		return jobs.submit(KIND, title(made), request, run -> search(request, run));
	}

	/** Begins to finish what a scenario has drawn; its territory and days have to be those asked for. */
	public Job finish(ScenarioId id, MergerPlanRequest request) {
		return begin(request.finishing(drafts.drawn(id), baseOf(id, request)));
	}

	/** Begins to look for a plan that is no worse than what a scenario has drawn in any figure; its territory and days have to be those asked for. */
	public Job surpass(ScenarioId id, MergerPlanRequest request) {
		return begin(request.surpassing(drafts.drawn(id), drafts.unitsAfter(id), baseOf(id, request)));
	}

	private AsOf baseOf(ScenarioId id, MergerPlanRequest request) {
		Scenario scenario = scenarios.scenario(id);
		requireSame(scenario, "within", request.within() == null ? null : request.within().value(), scenario.within());
		requireSame(scenario, "on", request.on(), scenario.baseOn());
		requireSame(scenario, "effectiveOn", request.effectiveOn(), scenario.effectiveOn());
		return new AsOf(scenario.baseOn(), scenario.baseKnown());
	}

	private static void requireSame(Scenario scenario, String field, @Nullable Object asked, @Nullable Object its) {
		if (!Objects.equals(asked, its)) {
			throw new DraftOfAnother(scenario.id(), field, asked, its);
		}
	}

	/** Reads the case anew: a job that waits holds nothing but what was asked for. */
	private MergerPlans search(MergerPlanRequest request, JobRun run) {
		return new MergerSearch(cases.of(request), run).look();
	}

	private PlanningCase made(MergerPlanRequest request) {
		if (request.effectiveOn().isBefore(request.on())) {
			throw new EffectiveBeforeBase(request.effectiveOn(), request.on());
		}
		return plans.made(request);
	}

	/** The name of the territory and the day. */
	private static String title(PlanningCase made) {
		UnitCode within = made.request().within();
		Set<String> names = within != null ? Set.of(made.whatIf().base().unit(made.whatIf().base().number(within).orElseThrow()).name())
				: IntStream.of(made.above()).filter(above -> above >= 0).mapToObj(above -> made.whatIf().base().topOf(above)).flatMap(top -> top.stream())
					.map(top -> top.name()).collect(Collectors.toSet());
		return (names.size() == 1 ? names.iterator().next() + " · " : "") + made.request().on();
	}

	/** Makes a scenario of a plan: on the base it was planned on, one step for each new unit; of a draft that was finished, another beginning with its steps. */
	@Transactional
	public Scenario take(JobId id, int number, @Nullable String name) {
		Seen seen = plans.at(new PlanAddress.OfJob(id, number));
		MergerPlanRequest request = seen.made().request();
		String called = name == null || name.isBlank() ? jobs.job(id).title() : name;
		Scenario begun = request.draft() == null ? scenarios.create(new NewScenario(called, request.on(), request.effectiveOn(), request.within()), request.base())
				: branch(request.draft(), called);
		List<Step> steps = MergerSteps.of(seen.made(), seen.regionOf());
		if (!steps.isEmpty()) {
			scenarios.append(new ScenarioId(begun.id()), begun.revision(), steps);
		}
		return scenarios.scenario(new ScenarioId(begun.id()));
	}

	private Scenario branch(Draft draft, String name) {
		ScenarioId id = new ScenarioId(draft.scenario());
		Scenario branch = decisions.branch(id, name);
		long present = scenarios.scenario(id).revision();
		if (present != draft.version()) {
			throw new DraftMovedOn(draft.scenario(), draft.version(), present);
		}
		return branch;
	}
}
