package io.orgloom.restructuring;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.job.JobRun;
import io.orgloom.job.Jobs;
import io.orgloom.policy.PolicyPack;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.WhyNot.Answer;
import io.orgloom.scenario.EffectiveBeforeBase;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.scenario.Step;
import io.orgloom.territory.UnitCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merger plans: the case looked at, a plan looked for as a job, what came of it explained and taken into the studio. */
@Service
@Transactional(readOnly = true)
public class MergerPlanning {

	/** The kind of job. */
	public static final String KIND = "merger-plan";

	private final PlanningCases cases;
	private final Jobs jobs;
	private final ScenarioPlanning scenarios;
	private final PolicyPack pack;
	private final Access access;
	private final RestructuringProperties limits;

	MergerPlanning(PlanningCases cases, Jobs jobs, ScenarioPlanning scenarios, PolicyPack pack, Access access, RestructuringProperties limits) {
		this.cases = cases;
		this.jobs = jobs;
		this.scenarios = scenarios;
		this.pack = pack;
		this.access = access;
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

	/** Reads the case anew: a job that waits holds nothing but what was asked for. */
	private MergerPlans search(MergerPlanRequest request, JobRun run) {
		return new MergerSearch(cases.of(request), run).look();
	}

	private PlanningCase made(MergerPlanRequest request) {
		if (request.effectiveOn().isBefore(request.on())) {
			throw new EffectiveBeforeBase(request.effectiveOn(), request.on());
		}
		access.require(Role.PLANNER, request.within() == null ? null : request.within().value(), request.base());
		return cases.of(request);
	}

	/** The name of the territory and the day. */
	private static String title(PlanningCase made) {
		UnitCode within = made.request().within();
		Set<String> names = within != null ? Set.of(made.whatIf().base().unit(made.whatIf().base().number(within).orElseThrow()).name())
				: IntStream.of(made.above()).filter(above -> above >= 0).mapToObj(above -> made.whatIf().base().topOf(above)).flatMap(top -> top.stream())
					.map(top -> top.name()).collect(Collectors.toSet());
		return (names.size() == 1 ? names.iterator().next() + " · " : "") + made.request().on();
	}

	/** One plan of a job, with the case it belongs to. */
	private record Found(PlanningCase made, MergerPlanRequest request, MergerPlan plan) {
	}

	private Found found(JobId id, int number) {
		Job job = jobs.job(id);
		MergerPlans plans = job.result(MergerPlans.class).orElseThrow(() -> new NoPlanYet(job));
		MergerPlan plan = plans.plans().stream().filter(each -> each.number() == number).findFirst().orElseThrow(() -> new UnknownPlan(number, plans.plans().size()));
		MergerPlanRequest request = (MergerPlanRequest) job.request();
		return new Found(made(request), request, plan);
	}

	/** Makes a scenario of a plan: on the base it was planned on, one step for each new unit. */
	@Transactional
	public Scenario take(JobId id, int number, @Nullable String name) {
		Found found = found(id, number);
		String called = name == null || name.isBlank() ? jobs.job(id).title() : name;
		Scenario begun = scenarios.create(new NewScenario(called, found.request().on(), found.request().effectiveOn(), found.request().within()), found.request().base());
		List<Step> steps = MergerSteps.of(found.made(), found.plan().regionOf());
		if (!steps.isEmpty()) {
			scenarios.append(new ScenarioId(begun.id()), begun.revision(), steps);
		}
		return scenarios.scenario(new ScenarioId(begun.id()));
	}

	/** What the rules say of one unit of a plan, exactly as they will in the studio. */
	public Evaluation.Unit unit(JobId id, int number, int region) {
		Found found = found(id, number);
		int[] regionOf = found.plan().regionOf();
		int first = IntStream.range(0, regionOf.length).filter(place -> regionOf[place] == region).findFirst().orElseThrow(() -> new UnknownPlanUnit(number, region));
		String code = found.made().unit(first).code().value();
		int[] alone = IntStream.range(0, regionOf.length).map(place -> regionOf[place] == region ? region : -1 - place).toArray();
		return found.made().whatIf().after(MergerSteps.of(found.made(), alone), found.made().kind()).units().stream()
			.filter(unit -> unit.from().stream().anyMatch(source -> source.code().equals(code))).findFirst().orElseThrow();
	}

	/** Why two units do not lie together in a plan, in parts that are said one after the other. */
	public Reasons whyNot(JobId id, int number, UnitCode one, UnitCode other) {
		Found found = found(id, number);
		int first = place(found.made(), one);
		int second = place(found.made(), other);
		List<Reasons.Part> parts = WhyNot.of(found.made(), found.plan().regionOf(), first, second).stream().map(answer -> part(answer)).toList();
		return new Reasons(found.made().unit(first).name(), found.made().unit(second).name(), parts);
	}

	private static Reasons.Part part(Answer answer) {
		return new Reasons.Part(answer.key(), answer.values());
	}

	private static int place(PlanningCase made, UnitCode code) {
		return made.place(code).orElseThrow(() -> new UnitNotPlanned(code, "The question", made.size(), made.request().within(), made.request().on()));
	}

	/** Why two units, called by name, do not lie together. */
	public record Reasons(String one, String other, List<Part> parts) {

		/**
		 * @param key what is said, as the end of a message's key
		 * @param values names as text, figures as numbers
		 */
		public record Part(String key, List<Object> values) {
		}
	}
}
