package io.orgloom.comparison;

import io.orgloom.scenario.Base;
import io.orgloom.scenario.Evaluation;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Standing;
import io.orgloom.territory.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The territory of another day in units of a base, so that it can be held against plans on that base. No rule is asked about it. */
final class TerritoryOnDay {

	private static final double NOTHING = 1e-9;

	private TerritoryOnDay() {
	}

	static Evaluation of(Base base, Standing.Places places) {
		Map<UnitCode, List<Evaluation.Source>> pieces = new TreeMap<>();
		List<Evaluation.Unassigned> lost = new ArrayList<>();
		for (Base.Unit unit : base.units()) {
			Map<UnitCode, Double> shares = places.shares().get(new UnitCode(unit.code()));
			if (shares != null) {
				shares.forEach((place, share) -> pieces.computeIfAbsent(place, code -> new ArrayList<>())
					.add(new Evaluation.Source(unit.code(), unit.name(), share, null, null)));
				double rest = 1 - shares.values().stream().mapToDouble(Double::doubleValue).sum();
				if (rest > NOTHING) {
					lost.add(new Evaluation.Unassigned(unit.code(), unit.name(), rest, null, null));
				}
			}
		}
		List<Evaluation.Unit> units = pieces.entrySet().stream().map(each -> unit(places.units().get(each.getKey()), each.getValue())).toList();
		return new Evaluation(pieces.size(), pieces.size(), 0, base.populationKind(), units, List.of(), List.of(), List.of(), lost);
	}

	private static Evaluation.Unit unit(AdministrativeUnit unit, List<Evaluation.Source> from) {
		return new Evaluation.Unit(unit.code().value(), unit.name(), unit.type(), unit.level(), unit.parent() == null ? null : unit.parent().value(), null,
				unit.officialCode(), from, null, unit.areaKm2(), null, false, false, null, List.of());
	}
}
