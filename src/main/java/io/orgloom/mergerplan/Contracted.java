package io.orgloom.mergerplan;

import java.util.Arrays;

/**
 * An instance whose groups that come to lie in one new unit are one node each; borders between them are those a merger may cross, as compressed sparse rows with each neighbour once.
 * Nodes are numbered as the groups are.
 */
final class Contracted {

	final int size;
	final int[] start;
	final int[] neighbour;
	/** The units of node k stand in {@link #unit} from first[k] to first[k + 1]. */
	final int[] first;
	final int[] unit;
	/** By quantity and node. */
	final double[][] amount;
	final double[][] least;

	Contracted(Instance instance) {
		size = instance.groups;
		first = new int[size + 1];
		for (int group : instance.groupOf) {
			first[group + 1]++;
		}
		for (int node = 0; node < size; node++) {
			first[node + 1] += first[node];
		}
		unit = new int[instance.size()];
		int[] next = first.clone();
		for (int each = 0; each < unit.length; each++) {
			unit[next[instance.groupOf[each]]++] = each;
		}
		amount = new double[instance.quantities.length][size];
		least = new double[instance.quantities.length][size];
		for (int quantity = 0; quantity < amount.length; quantity++) {
			for (int each = 0; each < unit.length; each++) {
				int node = instance.groupOf[each];
				amount[quantity][node] += instance.quantities[quantity].values()[each];
				least[quantity][node] = Math.max(least[quantity][node], instance.quantities[quantity].least()[each]);
			}
		}
		start = new int[size + 1];
		neighbour = neighbours(instance);
	}

	private int[] neighbours(Instance instance) {
		int[] found = new int[instance.neighbour.length];
		int[] seenBy = new int[size];
		Arrays.fill(seenBy, -1);
		int end = 0;
		for (int node = 0; node < size; node++) {
			seenBy[node] = node;
			for (int at = first[node]; at < first[node + 1]; at++) {
				for (int arc = instance.start[unit[at]]; arc < instance.start[unit[at] + 1]; arc++) {
					int other = instance.groupOf[instance.neighbour[arc]];
					if (seenBy[other] != node && instance.mayJoin(unit[at], instance.neighbour[arc])) {
						seenBy[other] = node;
						found[end++] = other;
					}
				}
			}
			start[node + 1] = end;
		}
		return Arrays.copyOf(found, end);
	}

	/** Number of the part that hangs together by node. */
	int[] parts(Instance instance) {
		int[] byUnit = Components.of(instance);
		int[] parts = new int[size];
		Arrays.setAll(parts, node -> byUnit[unit[first[node]]]);
		return parts;
	}
}
