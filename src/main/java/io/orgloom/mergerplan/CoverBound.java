package io.orgloom.mergerplan;

import java.util.OptionalInt;

/**
 * The bound of the linear programme over covers: with standards that say a least only, what is left over joins a neighbour, so the most new units are the largest packing of minimal covers
 * (planned after Duque, Anselin and Rey 2012; packing and covering by prices as in every text on linear programming). Demands only take new units away, so it holds with them too.
 */
final class CoverBound implements UpperBound {

	@Override
	public OptionalInt prove(Instance instance, Effort effort) {
		return OptionalInt.of(certificate(instance, effort).bound());
	}

	/** The prices behind the bound. */
	static Certificate certificate(Instance instance, Effort effort) {
		CoverCollection collection = new CoverCollection(instance, new Contracted(instance), effort);
		return new Certificate(new CoverPrices(collection.covers, collection.sums, collection.floor).settle(effort));
	}
}
