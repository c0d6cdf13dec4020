package io.orgloom.mergerplan;

import java.util.Arrays;

/** How far two plans of the same units lie apart. */
public final class PlanDistance {

	private PlanDistance() {
	}

	/**
	 * Of the pairs of units that lie together in one of the two, the share that does not in the other (Jaccard distance of the pairs): 0 for the same plan, 1 where no pair stays
	 * together. O(units · log units).
	 */
	public static double between(int[] one, int[] other) {
		long[] cells = new long[one.length];
		long[] ones = new long[one.length];
		long[] others = new long[one.length];
		for (int unit = 0; unit < one.length; unit++) {
			cells[unit] = (long) one[unit] << 32 | other[unit];
			ones[unit] = one[unit];
			others[unit] = other[unit];
		}
		long both = pairs(cells);
		long either = pairs(ones) + pairs(others) - both;
		return either == 0 ? 0 : (double) (either - both) / either;
	}

	/** How many pairs have the same key. */
	private static long pairs(long[] keys) {
		Arrays.sort(keys);
		long pairs = 0;
		int first = 0;
		for (int at = 1; at <= keys.length; at++) {
			if (at == keys.length || keys[at] != keys[first]) {
				pairs += (long) (at - first) * (at - first - 1) / 2;
				first = at;
			}
		}
		return pairs;
	}
}
