package io.orgloom.mergerplan;

/** Looks at every partition of a small instance, by restricted growth strings. */
final class EveryPlan {

	private final Instance instance;
	private final int[] regionOf;
	private int fewestUnmet = Integer.MAX_VALUE;
	private int mostMet;
	private int mostMetAtAll = -1;

	private EveryPlan(Instance instance) {
		this.instance = instance;
		this.regionOf = new int[instance.size()];
	}

	static EveryPlan of(Instance instance) {
		EveryPlan every = new EveryPlan(instance);
		every.place(0, 0);
		return every;
	}

	/** How many new units meet the standards at most, of the plans with fewest exceptions. */
	int mostMet() {
		return mostMet;
	}

	/** How many new units meet the standards at most, whatever the exceptions; -1 where there is no plan. */
	int mostMetAtAll() {
		return mostMetAtAll;
	}

	private void place(int unit, int used) {
		if (unit == regionOf.length) {
			look();
			return;
		}
		for (int region = 0; region <= used; region++) {
			regionOf[unit] = region;
			place(unit + 1, Math.max(used, region + 1));
		}
	}

	private void look() {
		PlanChecker.Checked checked = PlanChecker.check(instance, regionOf);
		if (!checked.isSound()) {
			return;
		}
		int unmet = checked.unmet().size();
		int met = checked.regions() - unmet;
		mostMetAtAll = Math.max(mostMetAtAll, met);
		if (unmet < fewestUnmet || unmet == fewestUnmet && met > mostMet) {
			fewestUnmet = unmet;
			mostMet = met;
		}
	}
}
