package io.orgloom.comparison;

import io.orgloom.comparison.Comparison.Note;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.mergerplan.PlanDistance;
import io.orgloom.restructuring.ScenarioMeasures;
import io.orgloom.restructuring.ScenarioMeasures.Measured;
import io.orgloom.restructuring.ScenarioMeasures.Plan;
import io.orgloom.scenario.Base;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.WhatIfs;
import io.orgloom.territory.Standing;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Compares scenarios the actor may read. */
@Service
public class ScenarioComparison {

	/** More columns nobody can hold against each other. */
	private static final int MOST = 5;

	private final ScenarioPlanning planning;
	private final ScenarioMeasures measures;
	private final WhatIfs whatIfs;
	private final Standing standing;
	private final Times times;

	ScenarioComparison(ScenarioPlanning planning, ScenarioMeasures measures, WhatIfs whatIfs, Standing standing, Times times) {
		this.standing = standing;
		this.times = times;
		this.planning = planning;
		this.measures = measures;
		this.whatIfs = whatIfs;
	}

	/** Two to five scenarios of one territory, ranked by weights. */
	public Comparison compare(List<ScenarioId> ids, Weights weights) {
		List<Plan> plans = plans(ids);
		List<Measured> measured = measures.of(plans);
		List<ComparedPlan> compared = IntStream.range(0, plans.size()).mapToObj(place -> compared(plans.get(place), measured.get(place))).toList();
		return new Comparison(compared, before(plans), notes(plans), apart(plans),
				Ranking.of(compared.stream().map(ComparedPlan::figures).toList(), weights.byFigure()));
	}

	private static ComparedPlan compared(Plan plan, Measured measured) {
		return new ComparedPlan(plan.scenario(), plan.evaluation().populationKind(), PlanSummary.of(plan.evaluation(), measured.figures()), measured.reason());
	}

	/** Where two scenarios of one territory differ. */
	public Differences differences(ScenarioId one, ScenarioId other) {
		List<Plan> plans = plans(List.of(one, other));
		return Differences.of(planning.base(one), plans.getFirst().evaluation(), plans.getLast().evaluation());
	}

	/**
	 * Where two sides differ, of which either may be the territory as it is on a day.
	 *
	 * @param base the scenario whose base both are told in
	 */
	public Differences differences(ScenarioId base, Side one, Side other) {
		return Differences.of(planning.base(base), evaluation(base, one), evaluation(base, other));
	}

	/** One side: a plan, or the territory on a day where that is said. */
	public record Side(ScenarioId plan, @Nullable LocalDate day) {
	}

	private Evaluation evaluation(ScenarioId base, Side side) {
		return side.day() == null ? planning.evaluate(side.plan(), null) : territory(base, side.day());
	}

	/** The territory of a scenario as it is believed now to be on a day, in units of the scenario's base. */
	public Evaluation territory(ScenarioId id, LocalDate day) {
		Base base = planning.base(id);
		Set<UnitCode> lowest = base.units().stream().filter(unit -> unit.level() == base.lowest()).map(unit -> new UnitCode(unit.code()))
			.collect(Collectors.toCollection(TreeSet::new));
		return TerritoryOnDay.of(base, standing.of(lowest, planning.scenario(id).baseOn(), times.on(day)));
	}

	private List<Plan> plans(List<ScenarioId> ids) {
		List<ScenarioId> distinct = ids.stream().distinct().toList();
		if (distinct.size() < 2 || distinct.size() > MOST) {
			throw new ScenariosOutOfRange(distinct.size(), MOST);
		}
		List<Scenario> scenarios = distinct.stream().map(planning::scenario).toList();
		for (Scenario scenario : scenarios) {
			if (!Objects.equals(scenario.within(), scenarios.getFirst().within())) {
				throw new TerritoriesDiffer(scenarios.getFirst(), scenario);
			}
		}
		return scenarios.stream().map(scenario -> new Plan(scenario, planning.evaluate(new ScenarioId(scenario.id()), null))).toList();
	}

	/** The territory as it is, judged by the rules the plans are judged by. */
	private @Nullable Map<ComparedFigure, Double> before(List<Plan> plans) {
		Scenario first = plans.getFirst().scenario();
		if (differ(plans, plan -> plan.scenario().baseOn())) {
			return null;
		}
		AsOf base = new AsOf(first.baseOn(), first.baseKnown());
		Evaluation untouched = whatIfs.on(base, first.within() == null ? null : new UnitCode(first.within()), first.effectiveOn()).after(List.of(),
				plans.getFirst().evaluation().populationKind());
		return PlanSummary.of(untouched, measures.of(List.of(new Plan(first, untouched))).getFirst().figures());
	}

	private static List<Note> notes(List<Plan> plans) {
		Map<Note, Function<Plan, @Nullable Object>> same = new EnumMap<>(Note.class);
		same.put(Note.DAYS_DIFFER, plan -> plan.scenario().baseOn());
		same.put(Note.KNOWN_DIFFERS, plan -> plan.scenario().baseKnown());
		same.put(Note.RULES_DIFFER, plan -> plan.scenario().effectiveOn());
		same.put(Note.KINDS_DIFFER, plan -> plan.evaluation().populationKind());
		return same.entrySet().stream().filter(each -> differ(plans, each.getValue())).map(Map.Entry::getKey).toList();
	}

	private static boolean differ(List<Plan> plans, Function<Plan, @Nullable Object> figure) {
		return plans.stream().anyMatch(plan -> !Objects.equals(figure.apply(plan), figure.apply(plans.getFirst())));
	}

	private static List<List<@Nullable Double>> apart(List<Plan> plans) {
		List<Map<String, Integer>> regions = plans.stream().map(plan -> regions(plan.evaluation())).toList();
		return regions.stream().map(one -> regions.stream().map(other -> apart(one, other)).collect(ArrayList<@Nullable Double>::new, List::add, List::addAll))
			.map(Collections::unmodifiableList).toList();
	}

	private static @Nullable Double apart(Map<String, Integer> one, Map<String, Integer> other) {
		if (one.isEmpty() || !one.keySet().equals(other.keySet())) {
			return null;
		}
		int[] ones = one.keySet().stream().mapToInt(one::get).toArray();
		int[] others = one.keySet().stream().mapToInt(other::get).toArray();
		return PlanDistance.between(ones, others);
	}

	/** The number of the unit each unit of the base lies in; of none where one is divided or left over. */
	private static Map<String, Integer> regions(Evaluation evaluation) {
		Map<String, Integer> regions = new HashMap<>();
		boolean isDivided = !evaluation.unassigned().isEmpty();
		int number = 0;
		for (Evaluation.Unit unit : evaluation.units()) {
			int region = number++;
			isDivided |= unit.from().stream().anyMatch(source -> regions.put(source.code(), region) != null);
		}
		return isDivided ? Map.of() : regions;
	}

	/** The ids of an address: several of one name, or one with commas between. */
	public static List<ScenarioId> ids(List<String> named) {
		return named.stream().flatMap(some -> Stream.of(some.split(","))).map(String::strip).filter(id -> !id.isEmpty()).map(ScenarioId::new).toList();
	}
}
