package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.scenario.Clash.Cause;
import io.orgloom.scenario.Compatibility.Answer;
import io.orgloom.scenario.Compatibility.Order;
import io.orgloom.scenario.Compatibility.Side;
import io.orgloom.scenario.Reconciliation.Outcome;
import io.orgloom.scenario.apparatus.ApparatusBases;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests two plans: both are done on what is believed now, alone and one behind the other. Nothing is written. */
@Service
@Transactional(readOnly = true)
public class ScenarioCompatibility {

	private static final String EFFECTIVE_DAY = "EFFECTIVE_DAY";

	private final ScenarioPlanning planning;
	private final KeptPlans plans;
	private final KeptSteps steps;
	private final Snapshots snapshots;
	private final ApparatusBases apparatus;
	private final PlanRules rules;
	private final Times times;

	ScenarioCompatibility(ScenarioPlanning planning, KeptPlans plans, KeptSteps steps, Snapshots snapshots, ApparatusBases apparatus, PlanRules rules,
			Times times) {
		this.planning = planning;
		this.plans = plans;
		this.steps = steps;
		this.snapshots = snapshots;
		this.apparatus = apparatus;
		this.rules = rules;
		this.times = times;
	}

	/** Two scenarios by their ids; {@link NotTwoScenarios} where they are more, fewer, or one twice. */
	public Compatibility of(List<String> ids) {
		List<String> distinct = ids.stream().distinct().toList();
		if (ids.size() != 2 || distinct.size() != 2) {
			throw new NotTwoScenarios(distinct.size());
		}
		return of(open(distinct.getFirst()), open(distinct.getLast()));
	}

	/** A plan in force, or that was, is part of what is believed. */
	private Scenario open(String id) {
		Scenario scenario = planning.scenario(new ScenarioId(id));
		if (scenario.appliedAs() != null) {
			throw new ScenarioNotInState(new ScenarioId(id), scenario.state(), "COMPATIBILITY",
					List.of(ScenarioState.DRAFT, ScenarioState.RETURNED, ScenarioState.SUBMITTED, ScenarioState.APPROVED));
		}
		return scenario;
	}

	private Compatibility of(Scenario one, Scenario other) {
		LocalDate on = one.baseOn().isAfter(other.baseOn()) ? one.baseOn() : other.baseOn();
		AsOf present = times.on(on);
		Snapshot base = snapshots.of(present);
		int scope = scope(base, one.within(), other.within());
		Plan start = Plan.of(base, apparatus.of(present), scope, one.effectiveOn().isAfter(other.effectiveOn()) ? one.effectiveOn() : other.effectiveOn());
		Ready first = ready(one, start);
		Ready second = ready(other, start);
		Order onwards = order(start, first, second);
		Order backwards = order(start, second, first);
		Order possible = onwards.isPossible() || !backwards.isPossible() ? onwards : backwards;
		return new Compatibility(on, Answer.of(onwards.isPossible(), backwards.isPossible()), List.of(new Side(one, first.alone()), new Side(other, second.alone())),
				List.of(onwards, backwards), possible.together());
	}

	/** The smaller territory that holds both, or all. */
	private static int scope(Snapshot base, @Nullable String one, @Nullable String other) {
		if (one == null || other == null) {
			return -1;
		}
		int first = number(base, one);
		int second = number(base, other);
		return base.isWithin(second, first) ? first : base.isWithin(first, second) ? second : -1;
	}

	private static int number(Snapshot base, String code) {
		return base.number(new UnitCode(code)).orElseThrow(() -> new UnitNotInPlan(code));
	}

	/** What of a plan stands on present beliefs. */
	private record Ready(Scenario scenario, List<KeptStep> steps, Plan plan, List<List<String>> forms, List<Clash> alone) {
	}

	private Ready ready(Scenario scenario, Plan start) {
		List<KeptStep> kept = steps.of(scenario).stream().map(step -> placed(step, scenario, start)).toList();
		Plan own = plans.start(scenario);
		Plan.Next mine = own.with(steps.of(scenario).stream().map(KeptStep::step).toList());
		Outcome outcome = new Reconciliation(rules, own, mine.plan(), start, kept, mine.keys(), Map.of(), Set.of()).with(Map.of());
		Plan.Next there = start.with(outcome.steps().stream().map(KeptStep::step).toList());
		return new Ready(scenario, outcome.steps(), there.plan(), there.keys(), outcome.clashes().stream().filter(clash -> clash.together() == null).toList());
	}

	/** In a larger territory, a unit no step has placed lies in that of its own plan. */
	private static KeptStep placed(KeptStep kept, Scenario scenario, Plan start) {
		Projection wide = start.projection();
		boolean same = scenario.within() == null || wide.scope() == wide.number(scenario.within());
		if (same || !(kept.step() instanceof Step.CreateUnit creation) || creation.unit().parent() != null) {
			return kept;
		}
		Step.NewUnit unit = creation.unit();
		return kept.as(new Step.CreateUnit(new Step.NewUnit(unit.name(), unit.type(), unit.seat(), unit.officialCode(), scenario.within())), List.of());
	}

	private Order order(Plan start, Ready first, Ready second) {
		Outcome outcome = new Reconciliation(rules, start, second.plan(), first.plan(), second.steps(), second.forms(), Map.of(), Set.of()).with(Map.of());
		List<Clash> conflicts = new ArrayList<>(day(first, second));
		List<Clash> together = new ArrayList<>();
		outcome.clashes().forEach(clash -> (clash.cause() == Cause.RULE && clash.together() != null ? together : conflicts).add(clash));
		return new Order(first.scenario(), second.scenario(), List.copyOf(conflicts), List.copyOf(together));
	}

	/** What takes effect later cannot be put into force first where both touch a unit: it would begin behind the other's day. */
	private static List<Clash> day(Ready first, Ready second) {
		if (!second.scenario().effectiveOn().isBefore(first.scenario().effectiveOn())) {
			return List.of();
		}
		TouchedUnits mine = TouchedUnits.of(second.plan());
		TouchedUnits there = TouchedUnits.of(first.plan());
		Set<String> shared = new TreeSet<>(mine.changed());
		shared.addAll(mine.used());
		shared.retainAll(there.changed());
		Snapshot base = first.plan().base();
		return shared.stream().map(code -> new Clash(Clash.id(0, Cause.STRUCTURAL, EFFECTIVE_DAY, code), Cause.STRUCTURAL, 0, "PLAN", code,
				base.unit(base.number(new UnitCode(code)).orElseThrow()).name(), EFFECTIVE_DAY, null, Objects.toString(second.scenario().effectiveOn()),
				Objects.toString(first.scenario().effectiveOn()), null, null, List.of(), null)).toList();
	}
}
