package io.orgloom.restructuring;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.Objective.Kind;
import io.orgloom.mergerplan.PlanChecker;
import io.orgloom.mergerplan.PlanChecker.Checked;
import io.orgloom.restructuring.PlanningCase.Edge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partition comes to, worked out from the units themselves, so that today and every plan are measured with one measure.
 *
 * @param units how many units there are afterwards
 * @param met how many meet the standards planned with, whatever the missing inputs are
 * @param compactness area-weighted moment of inertia of the members about the centre of their unit, km⁴; null where a location is missing
 * @param balance coefficient of variation of population
 * @param bordersKm length of the borders left between units; null where a length is missing
 * @param crossed how many units reach over a border of the unit above
 * @param distanceKm how far people are from the seat on average, from the middle of their old unit; null where a location is missing
 */
public record PlanFigures(int units, int met, @Nullable Double compactness, double balance, @Nullable Double bordersKm, int crossed, @Nullable Double distanceKm) {

	/** @param regionOf the number of the new unit by place, from 0, without gaps */
	static PlanFigures of(PlanningCase made, int[] regionOf) {
		return of(made, MergerInstance.of(made), regionOf);
	}

	static PlanFigures of(PlanningCase made, Instance instance, int[] regionOf) {
		Checked checked = PlanChecker.check(instance, regionOf);
		boolean isPlaced = made.plane() != null;
		return new PlanFigures(checked.regions(), checked.regions() - checked.unmet().size(), isPlaced ? Measures.of(instance, MergerInstance.SPREAD, regionOf) : null,
				Measures.of(instance, Objective.of(Kind.BALANCE, 1), regionOf), bordersKm(made, regionOf), crossed(made, regionOf),
				isPlaced ? Measures.of(instance, Objective.of(Kind.DISTANCE, 1), regionOf) : null);
	}

	/** Borders no merger may cross are left too. */
	private static @Nullable Double bordersKm(PlanningCase made, int[] regionOf) {
		double sum = made.allBorders().stream().filter(border -> regionOf[border.one()] != regionOf[border.other()]).mapToDouble(Edge::km).sum();
		return Double.isNaN(sum) ? null : sum;
	}

	private static int crossed(PlanningCase made, int[] regionOf) {
		Map<Integer, Integer> above = new HashMap<>();
		Set<Integer> crossed = new HashSet<>();
		for (int place = 0; place < regionOf.length; place++) {
			Integer first = above.putIfAbsent(regionOf[place], made.above()[place]);
			if (first != null && first != made.above()[place]) {
				crossed.add(regionOf[place]);
			}
		}
		return crossed.size();
	}
}
