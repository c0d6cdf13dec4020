package io.orgloom.scenario;

import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a plan sets out from: the units of a scope as its base has them. All plans of one scenario share it.
 *
 * @param scope number of the unit whose territory is planned, below 0 for everything
 * @param lowest the level whose units carry the territory
 * @param kind the best kind of population figure that every such unit has; sums of mixed kinds would mean nothing
 */
record Outset(Snapshot base, int scope, NavigableMap<Integer, PlannedUnit> units, UnitLevel lowest, @Nullable PopulationKind kind, OfficialCodes officialCodes) {

	static Outset of(Snapshot base, int scope) {
		TreeMap<Integer, PlannedUnit> units = new TreeMap<>();
		UnitLevel lowest = UnitLevel.PROVINCE;
		for (int i = 0; i < base.units().size(); i++) {
			if (scope < 0 || base.isWithin(i, scope)) {
				AdministrativeUnit unit = base.unit(i);
				units.put(i, new PlannedUnit(i, unit.code().value(), unit.name(), unit.type(), unit.level(), base.parent(i), null, unit.officialCode(),
						List.of(PlannedUnit.Piece.whole(i)), false, 1));
				lowest = unit.level().compareTo(lowest) > 0 ? unit.level() : lowest;
			}
		}
		return new Outset(base, scope, units, lowest, kindOfAll(base, units, lowest), new OfficialCodes(base));
	}

	private static @Nullable PopulationKind kindOfAll(Snapshot base, NavigableMap<Integer, PlannedUnit> units, UnitLevel lowest) {
		List<AdministrativeUnit> all = units.values().stream().filter(unit -> unit.level() == lowest).map(unit -> base.unit(unit.number())).toList();
		for (PopulationKind candidate : PopulationKind.values()) {
			if (all.stream().allMatch(unit -> unit.population(candidate).isPresent())) {
				return candidate;
			}
		}
		return all.stream().map(AdministrativeUnit::population).filter(Objects::nonNull).map(Population::kind).findFirst().orElse(null);
	}
}
