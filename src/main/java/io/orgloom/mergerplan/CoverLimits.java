package io.orgloom.mergerplan;

import java.util.Arrays;

/** What speaks against nodes as one new unit, and so against anything that holds them all: too many members, too much of a quantity, two that are to be kept apart. */
final class CoverLimits {

	private final Contracted graph;
	private final double[] most;
	private final int mostMembers;
	/** Numbers of the lists of units to be kept apart that a node is on, null for none. */
	private final int[][] apart;

	CoverLimits(Instance instance, Contracted graph) {
		this.graph = graph;
		this.mostMembers = instance.mostMembers;
		this.most = Arrays.stream(instance.quantities).mapToDouble(quantity -> quantity.most() * (1 + 2 * PlanChecker.ROUNDING)).toArray();
		this.apart = new int[graph.size][];
		for (int number = 0; number < instance.apart.length; number++) {
			for (int unit : instance.apart[number]) {
				int node = instance.groupOf[unit];
				apart[node] = apart[node] == null ? new int[1] : Arrays.copyOf(apart[node], apart[node].length + 1);
				apart[node][apart[node].length - 1] = number;
			}
		}
	}

	/** About the first size nodes of a list, of which all but the last are known to be allowed. */
	boolean exceeds(int[] list, int size, double[] sums) {
		if (size < 2) {
			return false;
		}
		for (int quantity = 0; quantity < sums.length; quantity++) {
			if (sums[quantity] > most[quantity]) {
				return true;
			}
		}
		return mostMembers < Integer.MAX_VALUE && members(list, size) > mostMembers || apart[list[size - 1]] != null && isApart(list, size);
	}

	private int members(int[] list, int size) {
		int members = 0;
		for (int i = 0; i < size; i++) {
			members += graph.first[list[i] + 1] - graph.first[list[i]];
		}
		return members;
	}

	private boolean isApart(int[] list, int size) {
		for (int i = 0; i < size - 1; i++) {
			int[] other = apart[list[i]];
			if (other != null && Arrays.stream(apart[list[size - 1]]).anyMatch(number -> Arrays.stream(other).anyMatch(each -> each == number))) {
				return true;
			}
		}
		return false;
	}
}
