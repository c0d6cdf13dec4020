package io.orgloom.mergerplan;

import java.util.Arrays;

/** What there is, divided by what the least demanding new unit needs, part by part. O(units + borders). */
final class SumBound {

	private SumBound() {
	}

	static int of(Instance instance) {
		int[] component = Components.of(instance);
		int count = Arrays.stream(component).max().orElse(-1) + 1;
		int[] most = new int[count];
		for (int group : firstOfEachGroup(instance)) {
			most[component[group]]++;
		}
		for (Quantity quantity : instance.quantities) {
			double[] sum = new double[count];
			double[] least = new double[count];
			Arrays.fill(least, Double.POSITIVE_INFINITY);
			for (int unit = 0; unit < instance.size(); unit++) {
				sum[component[unit]] += quantity.values()[unit];
				least[component[unit]] = Math.min(least[component[unit]], quantity.least()[unit]);
			}
			for (int part = 0; part < count; part++) {
				if (least[part] > 0) {
					most[part] = (int) Math.min(most[part], Math.floor(sum[part] / least[part] * (1 + 1e-12)));
				}
			}
		}
		return Arrays.stream(most).sum();
	}

	private static int[] firstOfEachGroup(Instance instance) {
		int[] first = new int[instance.groups];
		Arrays.fill(first, -1);
		for (int unit = 0; unit < instance.size(); unit++) {
			if (first[instance.groupOf[unit]] < 0) {
				first[instance.groupOf[unit]] = unit;
			}
		}
		return first;
	}
}
