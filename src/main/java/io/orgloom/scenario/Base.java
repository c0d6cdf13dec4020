package io.orgloom.scenario;

import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario starts from: whoever shows a plan while it is worked on adds these figures up.
 *
 * @param populationKind the one kind of the population figures, that of the evaluation
 * @param lowest the level whose units carry the territory
 * @param bordersKnown whether any border is known; without, nothing can be said about contiguity
 */
public record Base(@Nullable PopulationKind populationKind, UnitLevel lowest, boolean bordersKnown, List<Unit> units) {

	/**
	 * @param population people, of the one kind; null where unknown
	 * @param neighbours places in the list of the units that share a border with it
	 */
	public record Unit(String code, String name, UnitType type, UnitLevel level, @Nullable String parent, @Nullable Long population, @Nullable Double areaKm2,
			int[] neighbours) {
	}

	static Base of(Plan plan, @Nullable PopulationKind kind) {
		Snapshot base = plan.base();
		List<PlannedUnit> before = new ArrayList<>(plan.projection().before());
		Map<Integer, Integer> places = new HashMap<>();
		before.forEach(unit -> places.put(unit.number(), places.size()));
		return new Base(kind, plan.projection().lowest(), base.knowsBorders(), before.stream().map(unit -> unit(unit, base, kind, places)).toList());
	}

	private static Unit unit(PlannedUnit unit, Snapshot base, @Nullable PopulationKind kind, Map<Integer, Integer> places) {
		AdministrativeUnit known = base.unit(unit.number());
		Long people = kind == null ? null : known.population(kind).map(Population::people).orElse(null);
		return new Unit(unit.key(), unit.name(), unit.type(), unit.level(), unit.parent() < 0 ? null : base.unit(unit.parent()).code().value(), people,
				known.areaKm2(), Arrays.stream(base.neighbours(unit.number())).filter(places::containsKey).map(places::get).toArray());
	}
}
