package io.orgloom.mergerplan;

import java.util.Arrays;

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
		int bound = SumBound.of(request.instance());
		int[] found = new Search(request, meter, bound).run();
		Plan plan = PlanReview.of(request, found);
		listener.progressed(new PlanProgress(plan.figures().regions(), plan.figures().met(), bound, meter.seconds(), found.clone()));
		return new PlanResult(plan, bound, PlanReview.withinPercent(plan, bound), meter.seconds(), meter.iterations(), request.seed());
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
