package io.orgloom.mergerplan;

import io.orgloom.mergerplan.PlanChecker.Checked;
import io.orgloom.mergerplan.Unmet.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks a partition, measures it, and gives a reason for each new unit that does not meet the standards. Nobody sees a plan before it went through here. */
final class PlanReview {

	private final Instance instance;
	private final int[] regionOf;
	private final int[] component;
	private final boolean isConstrained;
	private final int bound;

	private PlanReview(Instance instance, int[] regionOf, int bound) {
		this.instance = instance;
		this.regionOf = regionOf;
		this.component = Components.of(instance);
		this.bound = bound;
		this.isConstrained = instance.apart.length > 0 || instance.mostMembers < instance.size() || instance.groups < instance.size()
				|| Arrays.stream(instance.quantities).anyMatch(quantity -> quantity.most() < Double.POSITIVE_INFINITY);
	}

	/** @param bound how many new units that meet the standards no plan exceeds */
	static Plan of(PlanRequest request, int[] regionOf, int bound) {
		Checked checked = PlanChecker.check(request.instance(), regionOf);
		if (!checked.isSound() && !isOnlyCount(request.instance(), checked)) {
			throw new IllegalStateException("The planner made what is no plan: " + checked.faults());
		}
		PlanReview review = new PlanReview(request.instance(), regionOf, bound);
		List<Unmet> unmet = new ArrayList<>();
		checked.unmet().forEach(region -> unmet.add(new Unmet(region, review.reason(region))));
		return new Plan(regionOf, Measures.of(request.instance(), request.objectives(), regionOf), List.copyOf(unmet));
	}

	/** Limits can keep a count from being reached; that is said, not hidden. */
	private static boolean isOnlyCount(Instance instance, Checked checked) {
		return checked.faults().size() == 1 && (checked.regions() < instance.leastCount || checked.regions() > instance.mostCount);
	}

	static double withinPercent(Plan plan, int bound) {
		int met = plan.figures().met();
		return bound <= met ? 0 : 100.0 * (bound - met) / bound;
	}

	private Reason reason(int region) {
		int first = 0;
		while (regionOf[first] != region) {
			first++;
		}
		if (instance.lockOf[first] >= 0) {
			return Reason.LOCKED;
		}
		if (!isEnoughAround(region, component[first])) {
			return isFenced() ? Reason.DEMANDS : Reason.NOT_ENOUGH_AROUND;
		}
		if (instance.leastCount > bound) {
			return Reason.COUNT;
		}
		return isConstrained ? Reason.DEMANDS : Reason.NOT_FOUND;
	}

	private boolean isFenced() {
		return instance.fence != null && instance.crossing == Double.POSITIVE_INFINITY && Arrays.stream(component).max().orElse(0) > 0;
	}

	/** Whether all that hangs together with a new unit would have what its members need. */
	private boolean isEnoughAround(int region, int part) {
		for (Quantity quantity : instance.quantities) {
			double sum = 0;
			double least = 0;
			for (int unit = 0; unit < regionOf.length; unit++) {
				sum += component[unit] == part ? quantity.values()[unit] : 0;
				least = Math.max(least, regionOf[unit] == region ? quantity.least()[unit] : 0);
			}
			if (sum < least * (1 - PlanChecker.ROUNDING)) {
				return false;
			}
		}
		return true;
	}
}
