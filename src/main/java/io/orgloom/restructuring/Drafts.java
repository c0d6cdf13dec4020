package io.orgloom.restructuring;

import io.orgloom.restructuring.MergerPlanRequest.Demands;
import io.orgloom.restructuring.MergerPlanRequest.Draft;
import io.orgloom.restructuring.MergerPlanRequest.Drawn;
import io.orgloom.restructuring.MergerPlanRequest.Limits;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Evaluation.Source;
import io.orgloom.scenario.Scenario;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.Evaluated;
import io.orgloom.territory.UnitCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Scenarios as plans: which whole units each of their units is made of. */
@Component
class Drafts {

	/** Units are whole where their shares sum up to this: shares are typed in by people. */
	private static final double WHOLE = 1 - 1e-9;

	private final ScenarioPlanning scenarios;
	private final PlanningCases cases;

	Drafts(ScenarioPlanning scenarios, PlanningCases cases) {
		this.scenarios = scenarios;
		this.cases = cases;
	}

	/** What a scenario has drawn; {@link NotOfWholeUnits} where it divides units. */
	Draft drawn(ScenarioId id) {
		Evaluated evaluated = evaluated(id);
		return new Draft(id.value(), evaluated.version(), evaluated.evaluation().units().stream().filter(unit -> unit.formed() && !unit.empty())
			.map(unit -> new Drawn(unit.code(), unit.name(), unit.from().stream().map(source -> new UnitCode(source.code())).toList())).toList());
	}

	/** How many units a scenario leaves; {@link PlanInPieces} where some of them do not hang together. */
	int unitsAfter(ScenarioId id) {
		List<Evaluation.Unit> units = units(id);
		requireWhole(id, units);
		return units.size();
	}

	private List<Evaluation.Unit> units(ScenarioId id) {
		return evaluated(id).evaluation().units().stream().filter(unit -> !unit.empty()).toList();
	}

	/** A scenario as a plan to be looked at; within districts where it crosses none. */
	Seen seen(ScenarioId id) {
		Scenario scenario = scenarios.scenario(id);
		List<Evaluation.Unit> units = units(id);
		PlanningCase made = cases.of(request(scenario, false));
		int[] regionOf = regionOf(made, units);
		requireWhole(id, units);
		PlanningCase within = PlanFigures.of(made, regionOf).crossed() == 0 ? cases.of(request(scenario, true)) : made;
		return new Seen(within, regionOf, units.stream().map(Evaluation.Unit::name).toList());
	}

	private Evaluated evaluated(ScenarioId id) {
		Evaluated evaluated = scenarios.evaluated(id, null);
		requireUndivided(id, evaluated.evaluation());
		return evaluated;
	}

	static void requireUndivided(ScenarioId id, Evaluation evaluation) {
		evaluation.unassigned().stream().findFirst().ifPresent(left -> {
			throw new NotOfWholeUnits(id.value(), left.name(), left.code());
		});
		for (Evaluation.Unit unit : evaluation.units()) {
			for (Source source : unit.from()) {
				if (source.share() < WHOLE) {
					throw new NotOfWholeUnits(id.value(), source.name(), source.code());
				}
			}
		}
	}

	private static void requireWhole(ScenarioId id, List<Evaluation.Unit> units) {
		List<String> inPieces = units.stream().filter(unit -> Boolean.FALSE.equals(unit.contiguous())).map(Evaluation.Unit::name).toList();
		if (!inPieces.isEmpty()) {
			throw new PlanInPieces(id.value(), inPieces);
		}
	}

	static MergerPlanRequest request(Scenario scenario, boolean keepDistricts) {
		return new MergerPlanRequest(scenario.within() == null ? null : new UnitCode(scenario.within()), scenario.baseOn(), scenario.baseKnown(), scenario.effectiveOn(), null,
				List.of(), false, Limits.districts(keepDistricts), Demands.NONE, null, null, 1, 1);
	}

	static int[] regionOf(PlanningCase made, List<Evaluation.Unit> units) {
		Map<String, Integer> regions = new HashMap<>();
		for (int region = 0; region < units.size(); region++) {
			for (Source source : units.get(region).from()) {
				regions.put(source.code(), region);
			}
		}
		return IntStream.range(0, made.size()).map(place -> regions.get(made.unit(place).code().value())).toArray();
	}
}
