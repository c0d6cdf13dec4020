package io.orgloom.mergerplan;

import java.util.Arrays;

/**
 * Finds covers: connected sets of nodes that meet the standards of a new unit while nothing smaller inside them was seen to. Every new unit that meets its standards holds one. A search
 * with prices finds those that cost less than a limit. Each connected set is grown once (Wernicke 2006, algorithm ESU); the work is the number of sets that cost less and do not meet the
 * standards, which the caller limits.
 */
final class CoverSearch {

	/** Told of each cover. */
	interface Found {
		/** @param nodes the first size are the cover; belongs to the search */
		void cover(int[] nodes, int size);
	}

	private static final int MOST_NODES = 64;
	/** Sums that miss a standard by rounding count as meeting it, more of them than the checker lets pass: a bound may be too high, never too low. */
	static final double ALMOST = 1 - 2 * PlanChecker.ROUNDING;

	private final Contracted graph;
	private final CoverLimits limits;
	private final boolean[] seen;
	private final int[] place;
	private int[] waiting = new int[256];
	/** Nodes marked as seen on the way down, to be unmarked on the way up. */
	private int[] marked = new int[256];
	private int marks;
	private final int[] chosen = new int[MOST_NODES];
	private final double[][] sums;
	private final double[][] needs;
	private final boolean[] isUniform;
	private final long[] near = new long[MOST_NODES];
	private double[] price = new double[0];
	private double limit;
	private long left;
	private Found found = (nodes, size) -> {
	};

	CoverSearch(Instance instance, Contracted graph) {
		this.graph = graph;
		this.limits = new CoverLimits(instance, graph);
		this.seen = new boolean[graph.size];
		this.place = new int[graph.size];
		this.sums = new double[MOST_NODES + 1][graph.amount.length];
		this.needs = new double[MOST_NODES + 1][graph.amount.length];
		this.isUniform = new boolean[graph.amount.length];
		for (int quantity = 0; quantity < isUniform.length; quantity++) {
			double first = graph.least[quantity][0];
			isUniform[quantity] = Arrays.stream(graph.least[quantity]).allMatch(each -> each == first);
		}
	}

	/** Leaves a node out of all that is found from now on, or lets it in again. */
	void block(int node, boolean isOut) {
		seen[node] = isOut;
	}

	/**
	 * Tells of each cover that holds the root, no blocked node, and costs less than the limit.
	 *
	 * @param most how many sets may be grown
	 * @return how many were, more than allowed if it was given up
	 */
	long from(int root, double[] price, double limit, long most, Found found) {
		this.price = price;
		this.limit = limit;
		this.left = most;
		this.found = found;
		boolean wasSeen = seen[root];
		seen[root] = true;
		add(root, 0, 0, 0, 0);
		seen[root] = wasSeen;
		return most - left;
	}

	private void add(int node, int size, double cost, int from, int to) {
		double with = cost + price[node];
		if (with >= limit || left < 0) {
			return;
		}
		left--;
		if (size == MOST_NODES) {
			left = -1;
			return;
		}
		chosen[size] = node;
		boolean meets = true;
		for (int quantity = 0; quantity < graph.amount.length; quantity++) {
			sums[size + 1][quantity] = sums[size][quantity] + graph.amount[quantity][node];
			needs[size + 1][quantity] = Math.max(needs[size][quantity], graph.least[quantity][node]);
			meets &= sums[size + 1][quantity] >= needs[size + 1][quantity] * ALMOST;
		}
		if (limits.exceeds(chosen, size + 1, sums[size + 1])) {
			return;
		}
		if (meets) {
			if (isMinimal(size + 1)) {
				found.cover(chosen, size + 1);
			}
			return;
		}
		grow(node, size + 1, with, from, to);
	}

	/** Puts what waits and the new neighbours of a node into a new slice, and adds each in turn. */
	private void grow(int node, int size, double cost, int from, int to) {
		int degree = graph.start[node + 1] - graph.start[node];
		if (to + to - from + degree > waiting.length) {
			waiting = Arrays.copyOf(waiting, 2 * (to + to - from + degree));
		}
		System.arraycopy(waiting, from, waiting, to, to - from);
		int end = to + to - from;
		int marksBefore = marks;
		if (marks + degree > marked.length) {
			marked = Arrays.copyOf(marked, 2 * (marks + degree));
		}
		for (int arc = graph.start[node]; arc < graph.start[node + 1]; arc++) {
			int next = graph.neighbour[arc];
			if (!seen[next]) {
				seen[next] = true;
				waiting[end++] = next;
				marked[marks++] = next;
			}
		}
		while (end > to) {
			int next = waiting[--end];
			add(next, size, cost, to, end);
		}
		while (marks > marksBefore) {
			seen[marked[--marks]] = false;
		}
	}

	/** Whether no part left by taking one node away meets the standards. */
	private boolean isMinimal(int size) {
		boolean isReady = false;
		for (int at = 0; at < size; at++) {
			if (mayMeetWithout(at, size)) {
				if (!isReady) {
					connect(size);
					isReady = true;
				}
				if (hasPartThatMeets(at, size)) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean mayMeetWithout(int at, int size) {
		for (int quantity = 0; quantity < graph.amount.length; quantity++) {
			if (sums[size][quantity] - graph.amount[quantity][chosen[at]] < (needs[size][quantity] == graph.least[quantity][chosen[at]] && !isUniform[quantity] ? 0 : needs[size][quantity] * ALMOST)) {
				return false;
			}
		}
		return size > 1;
	}

	private void connect(int size) {
		for (int i = 0; i < size; i++) {
			place[chosen[i]] = i + 1;
		}
		for (int i = 0; i < size; i++) {
			near[i] = 0;
			for (int arc = graph.start[chosen[i]]; arc < graph.start[chosen[i] + 1]; arc++) {
				int at = place[graph.neighbour[arc]];
				near[i] |= at == 0 ? 0 : 1L << (at - 1);
			}
		}
		for (int i = 0; i < size; i++) {
			place[chosen[i]] = 0;
		}
	}

	private boolean hasPartThatMeets(int without, int size) {
		long rest = (size == 64 ? -1L : (1L << size) - 1) & ~(1L << without);
		while (rest != 0) {
			long part = Long.lowestOneBit(rest);
			long edge = part;
			while (edge != 0) {
				long next = near[Long.numberOfTrailingZeros(edge)] & rest & ~part;
				edge = edge & (edge - 1) | next;
				part |= next;
			}
			rest &= ~part;
			if (meets(part)) {
				return true;
			}
		}
		return false;
	}

	private boolean meets(long part) {
		for (int quantity = 0; quantity < graph.amount.length; quantity++) {
			double sum = 0;
			double need = 0;
			for (long left = part; left != 0; left &= left - 1) {
				int node = chosen[Long.numberOfTrailingZeros(left)];
				sum += graph.amount[quantity][node];
				need = Math.max(need, graph.least[quantity][node]);
			}
			if (sum < need * ALMOST) {
				return false;
			}
		}
		return true;
	}
}
