package io.orgloom.mergerplan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a plan that is better than a draft in everything, then as good as can be: simulated annealing in which whatever exceeds its ceiling weighs more from look to look, and what is below
 * it falls back to its own weight (Lagrange multipliers that follow the excess, as in Wah and Wang 1999). Missing a standard has a price here: a draft that misses some may be surpassed by a
 * plan that misses fewer.
 */
final class Surpassing {

	private static final int STEPS = 128;
	private static final double WARM = 0.6;
	/** Natural logarithm of 0.02 / 0.6. */
	private static final double LN_COOL_TO_WARM = -3.4011973816621555;
	private static final double STILL = 0.95;
	private static final int LOOKS = 150;
	/** How fast a weight follows the excess, and by how much at most from look to look. */
	private static final double EAGER = 5;
	private static final double MOST_AT_ONCE = 0.1;
	private static final double MOST = 1e4;

	private final Regions regions;
	private final Cost cost;
	private final Ceilings ceilings;
	private final Meter meter;
	private final Refining refining;
	private final double[] own;
	private final double[] most;
	private final double[] multiplier;
	private int @Nullable [] best;
	private double bestExcess;
	private double bestSum;

	Surpassing(Regions regions, Cost cost, List<Objective> objectives, Ceilings ceilings, Dice dice, Meter meter) {
		this.regions = regions;
		this.cost = cost;
		this.ceilings = ceilings;
		this.meter = meter;
		this.refining = new Refining(regions, cost, dice);
		this.own = objectives.stream().mapToDouble(Objective::weight).toArray();
		this.most = ceilings.sums(regions.count);
		this.multiplier = new double[own.length + 1];
		Arrays.fill(multiplier, 1);
	}

	/** Uses up the budget; tells after every few steps. */
	void run(Runnable tell) {
		double from = meter.share();
		double looked = Double.NEGATIVE_INFINITY;
		double scale = 0;
		for (double share = from; share < 1; share = meter.share()) {
			double at = (share - from) / (1 - from);
			if (at >= looked + 1.0 / LOOKS) {
				looked = at;
				look(at);
				scale = refining.scale();
			}
			double heat = at > STILL ? 0 : scale * WARM * Dice.exp(LN_COOL_TO_WARM * at / STILL);
			meter.spend(refining.steps(STEPS, heat));
			tell.run();
		}
		look(1);
		if (best != null) {
			regions.read(best);
		}
	}

	private void look(double at) {
		double[] sums = new double[own.length];
		double excess = Ceilings.over(unmet(), ceilings.mostUnmet());
		double sum = (double) unmet() / Math.max(1, ceilings.mostUnmet());
		for (int objective = 0; objective < own.length; objective++) {
			sums[objective] = refining.value(objective);
			excess = Math.max(excess, Ceilings.over(sums[objective], most[objective]));
			sum += own[objective] * sums[objective] / Math.max(most[objective], Double.MIN_NORMAL);
		}
		keep(Math.max(0, excess), sum);
		weigh(sums);
	}

	private void keep(double excess, double sum) {
		if (best == null || excess < bestExcess || excess == bestExcess && sum < bestSum) {
			best = regions.regionOf.clone();
			bestExcess = excess;
			bestSum = sum;
		}
	}

	private void weigh(double[] sums) {
		for (int objective = 0; objective < own.length; objective++) {
			follow(objective, Ceilings.over(sums[objective], most[objective]));
			// what only has a ceiling weighs something once it exceeds it
			double weight = Math.max(own[objective], multiplier[objective] > 1 ? 0.1 : 0);
			cost.weigh(objective, multiplier[objective] * weight / Math.max(most[objective], Double.MIN_NORMAL));
		}
		follow(own.length, Ceilings.over(unmet(), ceilings.mostUnmet()));
		refining.price(multiplier[own.length] / Math.max(1, ceilings.mostUnmet()));
		refining.weighAll();
	}

	private void follow(int which, double over) {
		multiplier[which] = Math.clamp(multiplier[which] * Dice.exp(EAGER * Math.clamp(over, -MOST_AT_ONCE, MOST_AT_ONCE)), 1, MOST);
	}

	private int unmet() {
		return regions.count - regions.met;
	}
}
