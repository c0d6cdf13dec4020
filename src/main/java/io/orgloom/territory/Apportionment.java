package io.orgloom.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole number shared out in whole numbers that add up to it again: the method of the largest remainder (Hamilton), O(n log n). Equal remainders go
 * to the lower key, so that every caller shares out alike.
 */
public final class Apportionment {

	/** Shares are measured; what is this near to the whole is the whole. */
	private static final double ROUNDING = 0.000_5;
	private static final double NOISE = 1e-9;

	private Apportionment() {
	}

	/** What each claim gets of a total; where the claims do not make up the whole, they get their sum of it. */
	public static <K extends Comparable<K>> Map<K, Long> of(long total, Map<K, Double> claims) {
		Map<K, Long> whole = new TreeMap<>();
		Map<K, Double> remainders = new LinkedHashMap<>();
		double sum = 0;
		for (Map.Entry<K, Double> claim : new TreeMap<>(claims).entrySet()) {
			double exact = claim.getValue() * total;
			long floor = (long) Math.floor(exact + NOISE * Math.max(1, total));
			whole.put(claim.getKey(), floor);
			remainders.put(claim.getKey(), exact - floor);
			sum += claim.getValue();
		}
		long left = (Math.abs(sum - 1) <= ROUNDING ? total : Math.round(sum * total)) - whole.values().stream().mapToLong(Long::longValue).sum();
		List<K> order = new ArrayList<>(remainders.keySet());
		order.sort(Comparator.comparing((K key) -> -remainders.get(key)));
		for (int i = 0; i < left && !order.isEmpty(); i++) {
			whole.merge(order.get(i % order.size()), 1L, Long::sum);
		}
		return whole;
	}
}
