package io.orgloom.mergerplan;

import java.util.Arrays;

/**
 * Prices of nodes such that every cover costs at least one: what all nodes cost together, no packing of covers exceeds (duality of linear programming). The cheapest prices are looked for by
 * entropic smoothing: the price of one node after another is set so that the weights exp((1 − cost) / μ) of its covers add up to one, while μ falls. After I. Csiszár's and L. Sinkhorn's
 * iterative scaling; a sweep is O(entries) multiplications. At the end prices are whole numbers of {@link #ONE}, so that "at least one" is exact.
 */
final class CoverPrices {

	/** The price of one cover. */
	static final long ONE = 1L << 40;
	private static final double HOTTEST = 0.016;
	private static final double COLDEST = 0.00015;
	private static final double COOLING = 0.4;
	/** Sweeps at one heat at most. */
	private static final int SWEEPS = 200;
	/** Prices that change less than that share of the heat have settled. */
	private static final double SETTLED = 0.06;
	/** More than one, so that prices settle earlier. */
	private static final double OVERSHOOT = 1.5;
	private static final double FADED = -200;
	/** Elementary operations that count as one iteration. */
	private static final int OPERATIONS = 256;

	private final Covers covers;
	private final double[] floor;
	private final double[] price;
	private final double[] weight;
	private double heat;

	/**
	 * @param price prices at which each cover costs at least one
	 * @param floor what a node costs at least
	 */
	CoverPrices(Covers covers, double[] price, double[] floor) {
		this.covers = covers;
		this.price = price.clone();
		this.floor = floor;
		this.weight = new double[covers.count];
	}

	/** Looks for cheaper prices while the effort lasts, and gives them as whole numbers at which each cover costs at least {@link #ONE}. */
	long[] settle(Meter meter) {
		for (heat = HOTTEST; heat > COLDEST && !meter.spent(); heat *= COOLING) {
			weigh();
			double moved = Double.POSITIVE_INFINITY;
			for (int sweep = 0; sweep < SWEEPS && moved > SETTLED * heat && !meter.spent(); sweep++) {
				moved = sweep(sweep % 2 == 0);
				meter.spend(1 + 2L * covers.entries() / OPERATIONS);
			}
		}
		return tighten();
	}

	private void weigh() {
		Arrays.fill(weight, 0);
		for (int node = 0; node < price.length; node++) {
			for (int at = covers.first[node]; at < covers.first[node + 1]; at++) {
				weight[covers.cover[at]] += price[node];
			}
		}
		for (int cover = 0; cover < covers.count; cover++) {
			double power = (1 - weight[cover]) / heat;
			weight[cover] = power < FADED ? 0 : StrictMath.exp(power);
		}
	}

	/** How far prices moved on average. */
	private double sweep(boolean isForward) {
		double moved = 0;
		for (int i = 0; i < price.length; i++) {
			moved += Math.abs(reprice(isForward ? i : price.length - 1 - i));
		}
		return moved / price.length;
	}

	private double reprice(int node) {
		double sum = 0;
		for (int at = covers.first[node]; at < covers.first[node + 1]; at++) {
			sum += weight[covers.cover[at]];
		}
		double wanted = sum > 0 ? price[node] + OVERSHOOT * heat * StrictMath.log(sum) : floor[node];
		double by = Math.max(floor[node], wanted) - price[node];
		if (by == 0) {
			return 0;
		}
		price[node] += by;
		double factor = StrictMath.exp(-by / heat);
		for (int at = covers.first[node]; at < covers.first[node + 1]; at++) {
			weight[covers.cover[at]] *= factor;
		}
		return by;
	}

	/** Rounds prices up, raises the nodes of covers that cost too little, then lowers each node as far as its covers allow. O(entries). */
	private long[] tighten() {
		long[] exact = new long[price.length];
		long[] least = new long[price.length];
		for (int node = 0; node < exact.length; node++) {
			exact[node] = (long) Math.ceil(price[node] * ONE);
			least[node] = (long) Math.ceil(floor[node] * ONE);
			exact[node] = Math.max(exact[node], least[node]);
		}
		long[] cost = new long[covers.count];
		for (int node = 0; node < exact.length; node++) {
			for (int at = covers.first[node]; at < covers.first[node + 1]; at++) {
				cost[covers.cover[at]] += exact[node];
			}
		}
		for (int node = 0; node < exact.length; node++) {
			change(node, Math.max(0, -slack(node, cost)), exact, cost);
		}
		for (int node : byPrice(exact)) {
			change(node, -Math.min(exact[node] - least[node], Math.max(0, slack(node, cost))), exact, cost);
		}
		return exact;
	}

	private static int[] byPrice(long[] exact) {
		long[] keys = new long[exact.length];
		Arrays.setAll(keys, node -> (exact[node] >> 16 << 24) + node);
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(key -> (int) (key & (1 << 24) - 1)).toArray();
	}

	/** How much more than needed the cheapest cover of a node costs. */
	private long slack(int node, long[] cost) {
		long slack = Long.MAX_VALUE;
		for (int at = covers.first[node]; at < covers.first[node + 1]; at++) {
			slack = Math.min(slack, cost[covers.cover[at]] - ONE);
		}
		return slack;
	}

	private void change(int node, long by, long[] exact, long[] cost) {
		if (by == 0) {
			return;
		}
		exact[node] += by;
		for (int at = covers.first[node]; at < covers.first[node + 1]; at++) {
			cost[covers.cover[at]] += by;
		}
	}
}
