package io.orgloom.mergerplan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether units hang together by borders. */
final class Contiguity {

	private Contiguity() {
	}

	/** O(units + their borders). */
	static boolean of(Instance instance, Set<Integer> units) {
		if (units.isEmpty()) {
			return true;
		}
		Set<Integer> left = new HashSet<>(units);
		Deque<Integer> next = new ArrayDeque<>(List.of(units.iterator().next()));
		left.remove(next.peek());
		while (!next.isEmpty()) {
			int unit = next.pop();
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				if (left.remove(instance.neighbour[arc])) {
					next.push(instance.neighbour[arc]);
				}
			}
		}
		return left.isEmpty();
	}
}
