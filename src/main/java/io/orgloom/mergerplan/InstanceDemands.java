package io.orgloom.mergerplan;

import io.orgloom.mergerplan.ContradictoryConstraints.Contradiction;
import java.util.Arrays;

/** What is demanded of a plan, held against itself and against the borders: a contradiction is named by the pair it is about. O(units + borders · log borders). */
final class InstanceDemands {

	final int[] start;
	final int[] neighbour;
	final double[] border;
	final int[] groupOf;
	final int[] lockOf;
	int groups;
	int components;
	private final InstanceBuilder from;
	private final int size;

	InstanceDemands(InstanceBuilder from) {
		this.from = from;
		this.size = from.ids.length;
		this.start = new int[size + 1];
		int kept = dropTwins();
		this.neighbour = new int[2 * kept];
		this.border = new double[2 * kept];
		fillRows(kept);
		this.lockOf = locks();
		int[] island = islands();
		this.groupOf = groupsOf(island);
		requireApart();
		requireRoom();
		requireCount();
	}

	/** Sorts borders and keeps each once; two lengths for one border are refused. */
	private int dropTwins() {
		int count = from.edgeCount;
		long[] keys = new long[count];
		for (int edge = 0; edge < count; edge++) {
			keys[edge] = ((long) from.edges[2 * edge] * size + from.edges[2 * edge + 1]);
		}
		Integer[] order = new Integer[count];
		Arrays.setAll(order, edge -> edge);
		Arrays.sort(order, (one, other) -> Long.compare(keys[one], keys[other]));
		int[] edges = new int[2 * count];
		double[] lengths = new double[count];
		int kept = 0;
		for (int edge : order) {
			int one = from.edges[2 * edge];
			int other = from.edges[2 * edge + 1];
			if (kept > 0 && edges[2 * kept - 2] == one && edges[2 * kept - 1] == other) {
				if (lengths[kept - 1] != from.lengths[edge]) {
					throw InvalidInstance.figure("A border with %s was %s long, and".formatted(from.ids[other], lengths[kept - 1]), from.ids[one], from.lengths[edge]);
				}
				continue;
			}
			edges[2 * kept] = one;
			edges[2 * kept + 1] = other;
			lengths[kept++] = from.lengths[edge];
		}
		from.edges = edges;
		from.lengths = lengths;
		from.edgeCount = kept;
		return kept;
	}

	private void fillRows(int kept) {
		for (int end = 0; end < 2 * kept; end++) {
			start[from.edges[end] + 1]++;
		}
		for (int unit = 0; unit < size; unit++) {
			start[unit + 1] += start[unit];
		}
		int[] next = start.clone();
		for (int edge = 0; edge < kept; edge++) {
			int one = from.edges[2 * edge];
			int other = from.edges[2 * edge + 1];
			border[next[one]] = from.lengths[edge];
			neighbour[next[one]++] = other;
			border[next[other]] = from.lengths[edge];
			neighbour[next[other]++] = one;
		}
	}

	private int[] locks() {
		int[] locks = new int[size];
		Arrays.fill(locks, -1);
		for (int lock = 0; lock < from.locked.size(); lock++) {
			for (int unit : from.locked.get(lock)) {
				if (locks[unit] >= 0 && locks[unit] != lock) {
					int other = from.locked.get(lock)[0] == unit ? from.locked.get(locks[unit])[0] : from.locked.get(lock)[0];
					throw new ContradictoryConstraints(Contradiction.LOCKED, from.ids[unit], from.ids[other]);
				}
				locks[unit] = lock;
			}
		}
		return locks;
	}

	private boolean mayJoin(int one, int other) {
		return lockOf[one] == lockOf[other]
				&& (lockOf[one] >= 0 || from.fence == null || from.fence[one] == from.fence[other] || from.crossing < Double.POSITIVE_INFINITY);
	}

	/** Numbers what hangs together by borders that may be crossed. */
	private int[] islands() {
		int[] island = new int[size];
		Arrays.fill(island, -1);
		int[] queue = new int[size];
		for (int first = 0; first < size; first++) {
			if (island[first] >= 0) {
				continue;
			}
			int end = 0;
			queue[end++] = first;
			island[first] = components;
			for (int at = 0; at < end; at++) {
				for (int arc = start[queue[at]]; arc < start[queue[at] + 1]; arc++) {
					int next = neighbour[arc];
					if (island[next] < 0 && mayJoin(queue[at], next)) {
						island[next] = components;
						queue[end++] = next;
					}
				}
			}
			components++;
		}
		return island;
	}

	private int[] groupsOf(int[] island) {
		int[] root = new int[size];
		Arrays.setAll(root, unit -> unit);
		from.locked.forEach(units -> join(root, island, units));
		from.together.forEach(units -> join(root, island, units));
		int[] number = new int[size];
		Arrays.fill(number, -1);
		int[] found = new int[size];
		for (int unit = 0; unit < size; unit++) {
			int top = find(root, unit);
			if (number[top] < 0) {
				number[top] = groups++;
			}
			found[unit] = number[top];
		}
		return found;
	}

	private void join(int[] root, int[] island, int[] units) {
		for (int i = 1; i < units.length; i++) {
			int one = units[0];
			int other = units[i];
			if (lockOf[one] != lockOf[other]) {
				boolean isFirst = lockOf[one] >= 0;
				throw new ContradictoryConstraints(Contradiction.LOCKED, from.ids[isFirst ? one : other], from.ids[isFirst ? other : one]);
			}
			if (island[one] != island[other]) {
				throw new ContradictoryConstraints(Contradiction.UNREACHABLE, from.ids[one], from.ids[other]);
			}
			root[find(root, other)] = find(root, one);
		}
	}

	private static int find(int[] root, int unit) {
		int top = unit;
		while (root[top] != top) {
			root[top] = root[root[top]];
			top = root[top];
		}
		return top;
	}

	private void requireApart() {
		int[] seenBy = new int[groups];
		int[] seenAs = new int[groups];
		for (int number = 0; number < from.apart.size(); number++) {
			for (int unit : from.apart.get(number)) {
				int group = groupOf[unit];
				if (seenBy[group] == number + 1 && seenAs[group] != unit) {
					throw new ContradictoryConstraints(Contradiction.BOTH, from.ids[seenAs[group]], from.ids[unit]);
				}
				seenBy[group] = number + 1;
				seenAs[group] = unit;
			}
		}
	}

	/** What is to come together has to fit the limits; what stays as it is may have more. */
	private void requireRoom() {
		int[] members = new int[groups];
		int[] first = new int[groups];
		int[] second = new int[groups];
		for (int unit = size - 1; unit >= 0; unit--) {
			members[groupOf[unit]]++;
			second[groupOf[unit]] = first[groupOf[unit]];
			first[groupOf[unit]] = unit;
		}
		for (int group = 0; group < groups; group++) {
			if (members[group] > from.mostMembers && members[group] > 1 && lockOf[first[group]] < 0) {
				throw new ContradictoryConstraints(Contradiction.TOO_LARGE, from.ids[first[group]], from.ids[second[group]]);
			}
		}
		for (Quantity quantity : from.quantities) {
			double[] sum = new double[groups];
			for (int unit = 0; unit < size; unit++) {
				sum[groupOf[unit]] += quantity.values()[unit];
			}
			for (int group = 0; group < groups; group++) {
				if (sum[group] > quantity.most() * (1 + PlanChecker.ROUNDING) && members[group] > 1 && lockOf[first[group]] < 0) {
					throw new ContradictoryConstraints(Contradiction.TOO_LARGE, from.ids[first[group]], from.ids[second[group]]);
				}
			}
		}
	}

	private void requireCount() {
		if (from.mostCount < components || from.leastCount > groups) {
			throw new CountOutOfReach(from.mostCount < components ? from.mostCount : from.leastCount, components, groups);
		}
	}
}
