package io.orgloom.mergerplan;

import java.util.Arrays;

/** The parts of an instance that no merger connects. */
final class Components {

	private Components() {
	}

	/** Number of the part by unit, in the order of first units. O(units + borders). */
	static int[] of(Instance instance) {
		int[] component = new int[instance.size()];
		Arrays.fill(component, -1);
		int[] queue = new int[instance.size()];
		int count = 0;
		for (int first = 0; first < component.length; first++) {
			if (component[first] < 0) {
				number(instance, first, count++, component, queue);
			}
		}
		return component;
	}

	private static void number(Instance instance, int first, int as, int[] component, int[] queue) {
		int end = 0;
		queue[end++] = first;
		component[first] = as;
		for (int at = 0; at < end; at++) {
			int unit = queue[at];
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				int next = instance.neighbour[arc];
				if (component[next] < 0 && instance.mayJoin(unit, next)) {
					component[next] = as;
					queue[end++] = next;
				}
			}
		}
	}
}
