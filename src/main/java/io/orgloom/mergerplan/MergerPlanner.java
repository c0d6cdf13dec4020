package io.orgloom.mergerplan;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Looks for the best plan there is within a budget, and says how much better any could be (docs/planner.md). */
public final class MergerPlanner {

	private MergerPlanner() {
	}

	/** Looks without anybody watching. */
	public static PlanResult plan(PlanRequest request) {
		return plan(request, PlanListener.NONE);
	}

	/** Looks, tells the listener a few times a second, and ends early when it wants that; what is best so far is kept. */
	public static PlanResult plan(PlanRequest request, PlanListener listener) {
		Meter meter = new Meter(request.budget(), listener);
		Instance instance = request.instance();
		OptionalInt bound = request.bound().prove(instance, meter);
		int[] found = numbered(new TreeCut(instance, request.seed()).partition());
		found = numbered(request.windows().improve(instance, found, request.seed(), meter));
		Plan plan = PlanReview.of(request, found);
		double within = bound.isEmpty() ? Double.NaN : PlanReview.withinPercent(plan, bound.getAsInt());
		listener.progressed(new PlanProgress(plan.figures().regions(), plan.figures().met(), bound, meter.seconds(), found.clone()));
		return new PlanResult(List.of(plan), bound, within, meter.seconds(), meter.spentIterations(), request.seed());
	}

	/** The same partition with new units numbered from 0 in the order in which they first occur. */
	static int[] numbered(int[] regionOf) {
		int[] number = new int[Arrays.stream(regionOf).max().orElse(-1) + 1];
		Arrays.fill(number, -1);
		int[] found = new int[regionOf.length];
		int next = 0;
		for (int unit = 0; unit < regionOf.length; unit++) {
			if (number[regionOf[unit]] < 0) {
				number[regionOf[unit]] = next++;
			}
			found[unit] = number[regionOf[unit]];
		}
		return found;
	}
}
