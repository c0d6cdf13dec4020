package io.orgloom.coordination.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A division of agencies into groups, whether found in how they work together or given by how they are ordered.
 *
 * @param of the group of each agency, numbered from 0 in the order in which they are met
 */
public record Groups(List<Integer> of) {

	/** Those with equal labels are one group. */
	public static Groups by(Collection<?> labels) {
		Map<Object, Integer> numbers = new LinkedHashMap<>();
		return new Groups(labels.stream().map(label -> numbers.computeIfAbsent(label == null ? Map.entry("none", "none") : label, each -> numbers.size())).toList());
	}

	static Groups by(int[] labels) {
		return by(IntStream.of(labels).boxed().toList());
	}

	public int count() {
		return (int) of.stream().distinct().count();
	}

	/**
	 * How much more work stays within the groups than would by chance, from −0.5 to 1. M. Newman and M. Girvan, "Finding and Evaluating Community Structure in
	 * Networks", Physical Review E 69 (2004). Costs O(V + E).
	 */
	public double modularity(Ties ties) {
		Map<Integer, double[]> sums = new HashMap<>();
		double all = 0;
		for (int agency = 0; agency < ties.agencies(); agency++) {
			double[] sum = sums.computeIfAbsent(of.get(agency), group -> new double[2]);
			for (int place = ties.first(agency); place < ties.last(agency); place++) {
				all += ties.weight(place);
				sum[1] += ties.weight(place);
				if (of.get(ties.neighbour(place)).equals(of.get(agency))) {
					sum[0] += ties.weight(place);
				}
			}
		}
		double total = all;
		return all == 0 ? 0 : sums.values().stream().mapToDouble(sum -> sum[0] / total - sum[1] / total * (sum[1] / total)).sum();
	}

	/**
	 * How far two divisions agree: 1 where they are the same, about 0 where they agree no more than by chance. L. Hubert and P. Arabie, "Comparing Partitions",
	 * Journal of Classification 2 (1985). Costs O(V).
	 */
	public double agreement(Groups other) {
		Map<Long, Integer> both = new HashMap<>();
		Map<Integer, Integer> rows = new HashMap<>();
		Map<Integer, Integer> columns = new HashMap<>();
		for (int i = 0; i < of.size(); i++) {
			both.merge((long) of.get(i) * of.size() + other.of.get(i), 1, Integer::sum);
			rows.merge(of.get(i), 1, Integer::sum);
			columns.merge(other.of.get(i), 1, Integer::sum);
		}
		double together = pairs(both.values());
		double expected = pairs(rows.values()) * pairs(columns.values()) / Math.max(1, pairs(of.size()));
		double most = (pairs(rows.values()) + pairs(columns.values())) / 2;
		return most == expected ? 1 : (together - expected) / (most - expected);
	}

	private static double pairs(Collection<Integer> sizes) {
		return sizes.stream().mapToDouble(Groups::pairs).sum();
	}

	private static double pairs(int size) {
		return size * (size - 1.0) / 2;
	}
}
