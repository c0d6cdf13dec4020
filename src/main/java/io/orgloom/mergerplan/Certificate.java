package io.orgloom.mergerplan;

import java.util.Arrays;

/**
 * Why no plan has more new units that meet the standards: a price of each unit at which the members of every such new unit cost at least {@link #ONE} together. New units share no member, so
 * there are at most as many as the prices of all units contain {@link #ONE}, in each part that hangs together. Whole numbers, so that sums are exact.
 *
 * @param prices by group of units that come to lie in one new unit, numbered by {@link Instance}
 * @param parts number of the part that hangs together, by group too
 */
record Certificate(long[] prices, int[] parts) {

	/** What a new unit that meets the standards costs at least. */
	static final long ONE = CoverPrices.ONE;

	/** How many new units can meet the standards at most. */
	int bound() {
		long[] sums = new long[Arrays.stream(parts).max().orElse(-1) + 1];
		for (int group = 0; group < prices.length; group++) {
			sums[parts[group]] += prices[group];
		}
		return (int) Arrays.stream(sums).map(sum -> sum / ONE).sum();
	}

	/** Prices as shares of {@link #ONE}, by node. */
	double[] byNode(Part part) {
		double[] found = new double[part.nodes];
		boolean[] seen = new boolean[prices.length];
		for (int node = 0; node < part.nodes; node++) {
			for (int at = part.unitStart[node]; at < part.unitStart[node + 1]; at++) {
				int group = part.instance.groupOf[part.units[at]];
				found[node] += seen[group] ? 0 : (double) prices[group] / ONE;
				seen[group] = true;
			}
		}
		return found;
	}

	/**
	 * Whether it proves what it says: grows every connected set that costs less than {@link #ONE} and finds none that meets the standards. Needs no list of covers and knows nothing of how the
	 * prices were found.
	 *
	 * @param most how many sets may be grown from one node; false where that is not enough
	 */
	boolean isProof(Instance instance, long most) {
		Contracted graph = new Contracted(instance);
		if (prices.length != graph.size || Arrays.stream(prices).anyMatch(price -> price < 0)) {
			return false;
		}
		CoverSearch search = new CoverSearch(instance, graph);
		// up to 2^53 whole numbers are exact as doubles too
		double[] exact = Arrays.stream(prices).mapToDouble(price -> Math.min(price, ONE)).toArray();
		boolean[] isBroken = {false};
		for (int root = 0; root < graph.size && !isBroken[0]; root++) {
			isBroken[0] = search.from(root, exact, ONE, most, (nodes, size) -> isBroken[0] = true) > most || isBroken[0];
			search.block(root, true);
		}
		return !isBroken[0];
	}
}
