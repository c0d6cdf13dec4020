package io.orgloom.restructuring;

import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a plan would be made from, to be looked at before and beside it.
 *
 * @param level the level whose units are merged
 * @param knownAt number of the last Change it knows
 * @param above how many units of the level above they lie in
 * @param nearFrom the share of what is asked from which a missed figure is shown as near
 */
public record PlannedCase(UnitLevel level, PopulationKind populationKind, long knownAt, int above, double nearFrom, List<StandardClass> standards, List<Unit> units) {

	/**
	 * A unit, with what is asked of a new unit like it.
	 *
	 * @param leastPeople 0 where nothing is asked
	 */
	public record Unit(String code, String name, UnitType type, long people, double areaKm2, double leastPeople, double leastAreaKm2) {
	}

	static PlannedCase of(PlanningCase made, double nearFrom) {
		return new PlannedCase(made.whatIf().lowest(), made.kind(), made.request().knownAt(), (int) Arrays.stream(made.above()).distinct().count(), nearFrom,
				made.standards().classes(), IntStream.range(0, made.size()).mapToObj(place -> unit(made, place)).toList());
	}

	private static Unit unit(PlanningCase made, int place) {
		return new Unit(made.unit(place).code().value(), made.unit(place).name(), made.unit(place).type(), made.people()[place], made.areaKm2()[place],
				made.standards().people(place), made.standards().areaKm2(place));
	}
}
