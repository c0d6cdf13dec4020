package io.orgloom.scenario;

import io.orgloom.policy.Finding;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan comes to, on the rules of the day it would take effect.
 *
 * @param populationKind the one kind of population figure all sums are made of, null where no kind covers the scope
 * @param reductionPct by how many per cent the number of units falls
 * @param findings about the plan as a whole
 */
public record Evaluation(int unitsBefore, int unitsAfter, double reductionPct, @Nullable PopulationKind populationKind, List<Unit> units,
		List<Finding> findings) {

	/**
	 * A commune-level unit of the scope afterwards, changed or not.
	 *
	 * @param population people, null where unknown
	 * @param areaKm2 square kilometres, null where unknown
	 * @param contiguous whether it hangs together; null where the borders of its parts are not known
	 */
	public record Unit(String code, String name, UnitType type, List<Source> from, @Nullable Long population, @Nullable Double areaKm2,
			@Nullable Boolean contiguous, boolean formed, @Nullable String seat, List<Finding> findings) {
	}

	/** @param share of that unit of the base, above 0 up to 1 */
	public record Source(String code, String name, double share) {
	}
}
