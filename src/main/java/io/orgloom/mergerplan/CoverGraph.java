package io.orgloom.mergerplan;

import java.util.Arrays;

/**
 * What a new unit can be made of: groups that come to lie in one new unit are one node, joined by the borders a merger may cross. Groups that stay as they are stand alone. A new unit
 * that keeps the constraints is a connected set of nodes here; not each connected set is one, so what is proven for all of them holds for new units.
 */
final class CoverGraph {

	final int nodes;
	final int[] nodeOf;
	final int[] start;
	final int[] neighbour;
	final double[][] value;
	final double[][] least;
	private final int[] members;
	private final int[][] apart;
	private final double[] most;
	private final int mostMembers;

	CoverGraph(Instance instance) {
		nodes = instance.groups;
		nodeOf = instance.groupOf;
		int quantities = instance.quantities.length;
		value = new double[quantities][nodes];
		least = new double[quantities][nodes];
		most = new double[quantities];
		members = new int[nodes];
		apart = new int[nodes][];
		mostMembers = instance.mostMembers;
		for (int quantity = 0; quantity < quantities; quantity++) {
			Quantity from = instance.quantities[quantity];
			most[quantity] = from.most() * (1 + 2 * PlanChecker.ROUNDING);
			for (int unit = 0; unit < nodeOf.length; unit++) {
				value[quantity][nodeOf[unit]] += from.values()[unit];
				least[quantity][nodeOf[unit]] = Math.max(least[quantity][nodeOf[unit]], from.least()[unit] * (1 - 2 * PlanChecker.ROUNDING));
			}
		}
		for (int node : nodeOf) {
			members[node]++;
		}
		for (int number = 0; number < instance.apart.length; number++) {
			for (int unit : instance.apart[number]) {
				int node = nodeOf[unit];
				apart[node] = apart[node] == null ? new int[1] : Arrays.copyOf(apart[node], apart[node].length + 1);
				apart[node][apart[node].length - 1] = number;
			}
		}
		start = new int[nodes + 1];
		neighbour = rows(arcs(instance));
	}

	/** Each border that joins two nodes, both ways, once. */
	private static long[] arcs(Instance instance) {
		long[] arcs = new long[instance.neighbour.length];
		int count = 0;
		for (int unit = 0; unit < instance.size(); unit++) {
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				int other = instance.neighbour[arc];
				if (instance.groupOf[unit] != instance.groupOf[other] && instance.mayJoin(unit, other)) {
					arcs[count++] = (long) instance.groupOf[unit] << 32 | instance.groupOf[other];
				}
			}
		}
		long[] sorted = Arrays.copyOf(arcs, count);
		Arrays.sort(sorted);
		int kept = 0;
		for (int i = 0; i < count; i++) {
			if (kept == 0 || sorted[kept - 1] != sorted[i]) {
				sorted[kept++] = sorted[i];
			}
		}
		return Arrays.copyOf(sorted, kept);
	}

	private int[] rows(long[] arcs) {
		int[] ends = new int[arcs.length];
		for (int arc = 0; arc < arcs.length; arc++) {
			start[(int) (arcs[arc] >> 32) + 1]++;
			ends[arc] = (int) arcs[arc];
		}
		for (int node = 0; node < nodes; node++) {
			start[node + 1] += start[node];
		}
		return ends;
	}

	boolean meetsAlone(int node) {
		for (int quantity = 0; quantity < value.length; quantity++) {
			if (value[quantity][node] < least[quantity][node]) {
				return false;
			}
		}
		return true;
	}

	/** Whether limits speak against the first nodes of a list as one new unit, and so against anything that holds them. */
	boolean exceeds(int[] list, int size, double[] sums) {
		if (size < 2) {
			return false;
		}
		for (int quantity = 0; quantity < sums.length; quantity++) {
			if (sums[quantity] > most[quantity]) {
				return true;
			}
		}
		if (mostMembers < Integer.MAX_VALUE) {
			int count = 0;
			for (int i = 0; i < size; i++) {
				count += members[list[i]];
			}
			if (count > mostMembers) {
				return true;
			}
		}
		return apart[list[size - 1]] != null && isApart(list, size);
	}

	private boolean isApart(int[] list, int size) {
		for (int i = 0; i < size - 1; i++) {
			int[] other = apart[list[i]];
			for (int number : apart[list[size - 1]]) {
				for (int k = 0; other != null && k < other.length; k++) {
					if (other[k] == number) {
						return true;
					}
				}
			}
		}
		return false;
	}
}
