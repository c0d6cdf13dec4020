package io.orgloom.mergerplan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
		return plan(request, SumBound.of(request.instance()), null, 0, listener);
	}

	/**
	 * Proves first how many new units no plan can exceed, with a budget of its own. The prices of the proof show the search where what is over can make another new unit, and one that reaches
	 * the bound has no more to look for.
	 */
	public static PlanResult plan(PlanRequest request, Budget proof, PlanListener listener) {
		Meter meter = new Meter(proof, listener);
		Certificate certificate = CoverBound.certificate(request.instance(), meter);
		int bound = Math.min(SumBound.of(request.instance()), certificate.bound());
		// a proof that took longer than it may takes that from the search
		PlanRequest left = request.with(request.budget().less(Math.max(0, meter.seconds() - proof.seconds())));
		return plan(left, bound, certificate, meter.seconds(), listener);
	}

	private static PlanResult plan(PlanRequest request, int bound, @Nullable Certificate certificate, double before, PlanListener listener) {
		Meter meter = new Meter(request.budget(), listener);
		int[] found = new Search(request, meter, bound, certificate).run();
		Plan plan = PlanReview.of(request, found, bound);
		listener.progressed(new PlanProgress(plan.figures().regions(), plan.figures().met(), bound, meter.seconds(), found.clone()));
		int most = Math.min(bound, request.instance().mostCount);
		return new PlanResult(plan, bound, PlanReview.withinPercent(plan, most), before + meter.seconds(), meter.iterations(), request.seed());
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
