package io.orgloom.mergerplan;

/**
 * How many new units that meet the standards no plan can exceed, by a linear programme. With standards that only say a least, what is left over can always join a neighbour, so the most new
 * units are the largest packing of minimal covers; prices of units at which every cover costs one or more prove that no packing is larger (duality of linear programming). Limits and demands
 * only take plans away, so it holds with them too.
 */
final class CoverBound {

	private CoverBound() {
	}

	/** The least bound that comes of what is metered, and of sums. */
	static int of(Instance instance, Meter meter) {
		return Math.min(SumBound.of(instance), certificate(instance, meter).bound());
	}

	/** The prices behind it. */
	static Certificate certificate(Instance instance, Meter meter) {
		Contracted graph = new Contracted(instance);
		CoverCollection collection = new CoverCollection(instance, graph, meter);
		return new Certificate(new CoverPrices(collection.covers, collection.sums, collection.floor).settle(meter), graph.parts(instance));
	}
}
