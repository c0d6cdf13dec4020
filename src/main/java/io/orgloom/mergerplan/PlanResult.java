package io.orgloom.mergerplan;

import java.util.List;
import java.util.OptionalInt;

/**
 * What came of looking for a plan.
 *
 * @param plans the best first
 * @param bound how many new units that meet the standards no plan can exceed; empty where nothing is proven
 * @param withinPercent how far the first plan is from the bound at most; 0 where it is proven that no plan has more; not a number where nothing is proven
 * @param iterations recombinations and moves tried
 */
public record PlanResult(List<Plan> plans, OptionalInt bound, double withinPercent, double seconds, long iterations, long seed) {

	public Plan best() {
		return plans.getFirst();
	}
}
