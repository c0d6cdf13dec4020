package io.orgloom.mergerplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finishes plans somebody began: new units that were drawn keep their members and stay apart, and take in or leave out what has no new unit yet. */
public final class HalfMadePlan {

	/** The number of units that have no new unit yet. */
	public static final int OPEN = -1;

	private HalfMadePlan() {
	}

	/**
	 * The instance that is left to plan.
	 *
	 * @param regionOf number of the new unit by unit, {@link #OPEN} where it has none yet
	 * @throws ContradictoryConstraints if what was drawn breaks a demand, with the pair
	 */
	public static Instance rest(Instance instance, int[] regionOf) {
		if (regionOf.length != instance.size()) {
			throw InvalidInstance.value("The number of units of a half-made plan", regionOf.length, "one new unit for each of the %d units".formatted(instance.size()));
		}
		Map<Integer, List<Integer>> drawn = new TreeMap<>();
		for (int unit = 0; unit < regionOf.length; unit++) {
			if (regionOf[unit] != OPEN) {
				drawn.computeIfAbsent(regionOf[unit], _ -> new ArrayList<>()).add(unit);
			}
		}
		InstanceBuilder rest = instance.copy();
		drawn.values().forEach(units -> rest.together(units.stream().mapToInt(Integer::intValue).toArray()));
		rest.apart(drawn.values().stream().mapToInt(List::getFirst).toArray());
		return rest.build();
	}

	/** Looks for the best plan that keeps what was drawn. */
	public static PlanResult finish(PlanRequest request, int[] regionOf, PlanListener listener) {
		return MergerPlanner.plan(request.with(rest(request.instance(), regionOf)), listener);
	}
}
