package io.orgloom.scenario;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.NameSearch;
import io.orgloom.graph.Times;
import io.orgloom.policy.PolicyReview;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios: created on a base, changed step by step, undone and redone, evaluated. */
@Service
@Transactional(readOnly = true)
public class ScenarioPlanning {

	private static final int READ_AT_ONCE = 500;

	private final Scenarios scenarios;
	private final ScenarioQueries queries;
	private final ScenarioChanges changes;
	private final DecisionChanges decisions;
	private final Territory territory;
	private final KeptPlans plans;
	private final KeptSteps kept;
	private final PolicyReview review;
	private final Access access;
	private final Times times;
	private final Clock clock;

	ScenarioPlanning(Scenarios scenarios, ScenarioQueries queries, ScenarioChanges changes, DecisionChanges decisions, Territory territory, KeptPlans plans,
			KeptSteps kept, PolicyReview review, Access access, Times times, Clock clock) {
		this.scenarios = scenarios;
		this.queries = queries;
		this.changes = changes;
		this.decisions = decisions;
		this.territory = territory;
		this.plans = plans;
		this.kept = kept;
		this.review = review;
		this.access = access;
		this.times = times;
		this.clock = clock;
	}

	/** A scenario as asked for. */
	public record NewScenario(String name, LocalDate baseOn, LocalDate effectiveOn, @Nullable UnitCode within) {
	}

	/** What a scenario comes to at one of its versions. */
	public record Evaluated(long version, Evaluation evaluation) {
	}

	/** What steps came to: the version of the scenario after them, and the keys of the units each formed. */
	public record Stepped(long version, List<List<String>> keys) {

		/** The key of the unit formed first. */
		public @Nullable String key() {
			return keys.stream().flatMap(List::stream).findFirst().orElse(null);
		}
	}

	/**
	 * A step and how it came about.
	 *
	 * @param position its place among the steps, from 1
	 * @param author who added it, null in scenarios from before that was kept
	 * @param stands conflicts in which it was chosen
	 */
	public record StepEntry(int position, @Nullable String author, @Nullable Instant at, Step step, List<Clash.Resolved> stands) {
	}

	/** Creates a scenario on what holds on its base day, as known now. */
	@Transactional
	public Scenario create(NewScenario asked) {
		return create(asked, times.on(Times.day("baseOn", asked.baseOn().toString())));
	}

	/** The same on what was known at an earlier time. */
	@Transactional
	public Scenario create(NewScenario asked, AsOf base) {
		return begin(asked, base, List.of());
	}

	/** The same with steps that others made: none of them may decide on it. */
	Scenario create(NewScenario asked, Set<String> authors) {
		return begin(asked, times.on(Times.day("baseOn", asked.baseOn().toString())), authors.stream().filter(name -> !name.equals(access.actor())).toList());
	}

	private Scenario begin(NewScenario asked, AsOf base, List<String> editors) {
		Times.day("effectiveOn", asked.effectiveOn().toString());
		if (asked.effectiveOn().isBefore(asked.baseOn())) {
			throw new EffectiveBeforeBase(asked.effectiveOn(), asked.baseOn());
		}
		if (asked.within() != null) {
			territory.requireUnit(asked.within(), base);
		}
		access.require(Role.PLANNER, asked.within() == null ? null : asked.within().value(), base);
		Scenario begun = scenarios.save(new Scenario(ScenarioId.next().value(), null, PlannedUnit.composed(asked.name()), ScenarioState.DRAFT, access.actor(), editors,
				clock.instant(), asked.baseOn(), base.known(), asked.effectiveOn(), asked.within() == null ? null : asked.within().value(), 0, 0, null, null, null));
		decisions.add(begun.id(), HistoryEntry.of(begun.createdAt(), begun.author(), HistoryEvent.CREATED));
		return begun;
	}

	/** A scenario; {@link UnknownScenario} where there is none. */
	public Scenario scenario(ScenarioId id) {
		Scenario scenario = scenarios.findById(id.value()).orElseThrow(() -> new UnknownScenario(id.value()));
		requireReader(scenario);
		return scenario;
	}

	/** Scenarios the actor may see, the newest first; those of others are passed over until the page is full. */
	public List<Scenario> scenarios(ScenarioPlace after, Set<ScenarioState> states, int limit) {
		List<Scenario> readable = new ArrayList<>();
		@Nullable ScenarioPlace next = after;
		while (next != null) {
			List<Scenario> some = scenarios.findAllById(queries.ids(next, states, READ_AT_ONCE)).stream()
				.sorted(Comparator.comparing(Scenario::createdAt).reversed().thenComparing(Scenario::id)).toList();
			some.stream().filter(this::mayRead).limit(limit - readable.size()).forEach(readable::add);
			next = some.size() < READ_AT_ONCE || readable.size() >= limit ? null : ScenarioPlace.of(some.getLast());
		}
		return readable;
	}

	/** Scenarios the actor may see whose name fits a text, what fits best first. */
	public List<Scenario> named(String text, int limit) {
		List<String> ids = NameSearch.of(text).map(search -> queries.named(search, READ_AT_ONCE)).orElse(List.of());
		return scenarios.findAllById(ids).stream().filter(this::mayRead).sorted(Comparator.comparingInt(scenario -> ids.indexOf(scenario.id()))).limit(limit)
			.toList();
	}

	private void requireReader(Scenario scenario) {
		if (!mayRead(scenario)) {
			access.require(Role.VIEWER, scenario.within(), scenario.base());
		}
	}

	private boolean mayRead(Scenario scenario) {
		for (Role role : Role.values()) {
			if (access.may(role, scenario.within(), scenario.base())) {
				return true;
			}
		}
		return false;
	}

	/** Appends a step, or refuses it and changes nothing; what was undone before is gone then. */
	@Transactional
	public Stepped append(ScenarioId id, long version, Step step) {
		return append(id, version, List.of(step));
	}

	/** Appends steps in their order, all or none. */
	@Transactional
	public Stepped append(ScenarioId id, long version, List<Step> steps) {
		Scenario scenario = forChange(id, version, steps.stream().allMatch(ScenarioPlanning::isOnPeople));
		Plan.Next next = plans.of(scenario).with(steps);
		List<Map<String, String>> written = steps.stream().map(step -> Map.of("type", StepTypes.of(step), "json", plans.write(step))).toList();
		long now = moved(scenario, changes.append(scenario, written, access.actor(), clock.instant()));
		plans.keepAfterCommit(scenario, now, next.plan());
		return new Stepped(now, next.keys());
	}

	/** Undoes the last step that counts. */
	@Transactional
	public Stepped undo(ScenarioId id, long version) {
		Scenario scenario = forChange(id, version);
		if (scenario.cursor() == 0) {
			throw new NothingToUndo(id, false);
		}
		return moveCursor(scenario, scenario.cursor() - 1, plans.of(scenario).withoutLast());
	}

	/** Does the last undone step again. */
	@Transactional
	public Stepped redo(ScenarioId id, long version) {
		Scenario scenario = forChange(id, version);
		if (scenario.cursor() == scenario.steps()) {
			throw new NothingToUndo(id, true);
		}
		List<Step> undone = plans.steps(scenario, scenario.cursor(), scenario.cursor() + 1);
		return moveCursor(scenario, scenario.cursor() + 1, plans.of(scenario).with(undone).plan());
	}

	private Stepped moveCursor(Scenario scenario, int cursor, Plan plan) {
		long now = moved(scenario, changes.moveCursor(scenario, cursor, access.actor()));
		plans.keepAfterCommit(scenario, now, plan);
		return new Stepped(now, List.of());
	}

	private static boolean isOnPeople(Step step) {
		return step instanceof ApparatusStep.PlaceCadre || step instanceof ApparatusStep.ReleaseCadre;
	}

	private Scenario forChange(ScenarioId id, long version) {
		return forChange(id, version, false);
	}

	/** @param onPeople whether it is about people alone: personnel officers answer for those on the bench */
	private Scenario forChange(ScenarioId id, long version, boolean onPeople) {
		Scenario scenario = scenario(id);
		boolean officer = onPeople && access.may(Role.PERSONNEL_OFFICER, scenario.within(), scenario.base());
		access.require(officer ? Role.PERSONNEL_OFFICER : Role.PLANNER, scenario.within(), scenario.base());
		if (!scenario.state().isEditable()) {
			throw new ScenarioNotDraft(id, scenario.state());
		}
		if (scenario.revision() != version) {
			throw new ScenarioMovedOn(id, version, scenario.revision());
		}
		return scenario;
	}

	private static long moved(Scenario scenario, OptionalLong version) {
		return version.orElseThrow(() -> new ScenarioMovedOn(new ScenarioId(scenario.id()), scenario.revision(), scenario.revision() + 1));
	}

	/** The steps that count, in their order. */
	public List<StepEntry> steps(ScenarioId id) {
		return steps(id, 0, scenario(id).cursor());
	}

	/** The steps that were undone and can be done again, the next one first. */
	public List<StepEntry> undoneSteps(ScenarioId id) {
		Scenario scenario = scenario(id);
		return steps(id, scenario.cursor(), scenario.steps());
	}

	private List<StepEntry> steps(ScenarioId id, int after, int upTo) {
		return kept.between(id, after, upTo).stream().map(step -> new StepEntry(step.position(), step.author(), step.at(), step.step(), step.stands())).toList();
	}

	/**
	 * What the scenario comes to, on the rules of the day it would take effect.
	 *
	 * @param kind the kind of population figure to sum; the best kind the whole scope has where null
	 */
	public Evaluation evaluate(ScenarioId id, @Nullable PopulationKind kind) {
		return evaluated(id, kind).evaluation();
	}

	/** The same, with the version it is of. */
	public Evaluated evaluated(ScenarioId id, @Nullable PopulationKind kind) {
		Scenario scenario = scenario(id);
		return new Evaluated(scenario.revision(), plans.of(scenario).evaluation(review, kind));
	}

	/** The units of the scope as they are before any step, with their borders. */
	public Base base(ScenarioId id) {
		Plan plan = plans.of(scenario(id));
		return Base.of(plan, plan.evaluation(review, null).populationKind());
	}

	/** The scenario with its committees, agencies, posts and people. */
	public StaffedPlan staffed(ScenarioId id) {
		Scenario scenario = scenario(id);
		return StaffedPlans.of(scenario, plans.of(scenario));
	}

	/** What a unit would come to with each neighbour it could be merged with. */
	public List<Merger> mergers(ScenarioId id, String code) {
		return Merger.with(code, plans.of(scenario(id)), review);
	}
}
