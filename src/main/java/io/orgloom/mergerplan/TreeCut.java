package io.orgloom.mergerplan;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws a tree through what hangs together, walks it from the leaves and cuts as soon as all standards hold; what is left over joins a neighbour. O(borders · log* units). */
final class TreeCut {

	private final Instance instance;
	private final SplittableRandom random;
	private final int[] regionOf;
	private int regions;

	TreeCut(Instance instance, long seed) {
		this.instance = instance;
		this.random = new SplittableRandom(seed);
		this.regionOf = new int[instance.size()];
	}

	int[] partition() {
		Arrays.fill(regionOf, -1);
		int[] parent = new int[instance.size()];
		int[] order = new int[instance.size()];
		boolean[] seen = new boolean[instance.size()];
		for (int unit = 0; unit < instance.size(); unit++) {
			if (!seen[unit]) {
				int end = walk(unit, parent, order, seen);
				cut(parent, order, end);
			}
		}
		return regionOf;
	}

	private int walk(int first, int[] parent, int[] order, boolean[] seen) {
		int end = 0;
		order[end++] = first;
		parent[first] = -1;
		seen[first] = true;
		for (int at = 0; at < end; at++) {
			int swap = at + random.nextInt(end - at);
			int unit = order[swap];
			order[swap] = order[at];
			order[at] = unit;
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				int next = instance.neighbour[arc];
				if (!seen[next] && instance.mayJoin(unit, next)) {
					seen[next] = true;
					parent[next] = unit;
					order[end++] = next;
				}
			}
		}
		return end;
	}

	private void cut(int[] parent, int[] order, int end) {
		int quantities = instance.quantities.length;
		double[][] sum = new double[quantities][instance.size()];
		double[][] least = new double[quantities][instance.size()];
		boolean[] cut = new boolean[instance.size()];
		for (int at = end - 1; at >= 0; at--) {
			int unit = order[at];
			boolean meets = true;
			for (int quantity = 0; quantity < quantities; quantity++) {
				sum[quantity][unit] += instance.quantities[quantity].values()[unit];
				least[quantity][unit] = Math.max(least[quantity][unit], instance.quantities[quantity].least()[unit]);
				meets &= sum[quantity][unit] >= least[quantity][unit];
			}
			cut[unit] = meets || parent[unit] < 0;
			for (int quantity = 0; quantity < quantities && !cut[unit]; quantity++) {
				sum[quantity][parent[unit]] += sum[quantity][unit];
				least[quantity][parent[unit]] = Math.max(least[quantity][parent[unit]], least[quantity][unit]);
			}
		}
		boolean rootMeets = true;
		int root = order[0];
		for (int quantity = 0; quantity < quantities; quantity++) {
			rootMeets &= sum[quantity][root] >= least[quantity][root];
		}
		for (int at = 0; at < end; at++) {
			int unit = order[at];
			regionOf[unit] = cut[unit] ? regions++ : regionOf[parent[unit]];
		}
		if (!rootMeets) {
			joinNeighbour(regionOf[root], order, end);
		}
	}

	private void joinNeighbour(int region, int[] order, int end) {
		for (int at = 0; at < end; at++) {
			int unit = order[at];
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1] && regionOf[unit] == region; arc++) {
				int other = instance.neighbour[arc];
				if (regionOf[other] != region && instance.mayJoin(unit, other)) {
					rename(region, regionOf[other], order, end);
					return;
				}
			}
		}
	}

	private void rename(int region, int as, int[] order, int end) {
		for (int at = 0; at < end; at++) {
			if (regionOf[order[at]] == region) {
				regionOf[order[at]] = as;
			}
		}
	}
}
