package io.orgloom.mergerplan;

final class CoverBound {

	private CoverBound() {
	}

	static Certificate certificate(Instance instance, Meter meter) {
		CoverCollection collection = new CoverCollection(instance, new Contracted(instance), meter);
		return new Certificate(new CoverPrices(collection.covers, collection.sums, collection.floor).settle(meter));
	}
}
