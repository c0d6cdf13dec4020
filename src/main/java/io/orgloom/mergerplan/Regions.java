package io.orgloom.mergerplan;

import java.util.Arrays;

/**
 * A partition of a part into new units that changes: members as linked lists in arrays, sums by new unit. A new unit's grade is how much it has of what it needs, of the scarcest quantity;
 * it meets the standards from 1. The strictest standard of its members is what it needs.
 */
final class Regions {

	/** Grades from here on meet the standards: sums of shares miss 1 by rounding only. */
	static final double MET = 1 - 1e-12;

	final Part part;
	final int[] regionOf;
	final int[] head;
	final int[] next;
	final int[] nodes;
	final int[] members;
	final double[][] sum;
	final double[] grade;
	/** Names of new units not in use, as a stack. */
	private final int[] free;
	private int freeCount;
	int count;
	int met;

	/** Every node a new unit of its own. */
	Regions(Part part) {
		this.part = part;
		int size = part.nodes;
		regionOf = new int[size];
		head = new int[size];
		next = new int[size];
		nodes = new int[size];
		members = new int[size];
		sum = new double[part.value.length][size];
		grade = new double[size];
		free = new int[size];
		clear();
		for (int node = 0; node < size; node++) {
			add(node, node);
		}
		for (int region = 0; region < size; region++) {
			close(region);
		}
		freeCount = 0;
		count = size;
	}

	/** The partition given, by node, numbered from 0. */
	Regions(Part part, int[] labels) {
		this(part);
		read(labels);
	}

	/** Takes over a partition given by node; numbers may have gaps. */
	void read(int[] labels) {
		clear();
		met = 0;
		for (int node = 0; node < labels.length; node++) {
			add(labels[node], node);
		}
		count = 0;
		freeCount = 0;
		for (int region = labels.length - 1; region >= 0; region--) {
			if (head[region] < 0) {
				free[freeCount++] = region;
			} else {
				close(region);
				count++;
			}
		}
	}

	private void clear() {
		Arrays.fill(head, -1);
		Arrays.fill(nodes, 0);
		Arrays.fill(members, 0);
		for (double[] each : sum) {
			Arrays.fill(each, 0);
		}
	}

	/** Empties a new unit before its members are added anew; {@link #close} ends that. */
	void open(int region) {
		met -= grade[region] >= MET ? 1 : 0;
		head[region] = -1;
		nodes[region] = 0;
		members[region] = 0;
		for (double[] each : sum) {
			each[region] = 0;
		}
	}

	void add(int region, int node) {
		regionOf[node] = region;
		next[node] = head[region];
		head[region] = node;
		nodes[region]++;
		members[region] += part.members(node);
		for (int quantity = 0; quantity < sum.length; quantity++) {
			sum[quantity][region] += part.value[quantity][node];
		}
	}

	void close(int region) {
		grade[region] = part.isSimple ? sum[0][region] : grade(region);
		met += grade[region] >= MET ? 1 : 0;
	}

	private double grade(int region) {
		double grade = Double.POSITIVE_INFINITY;
		for (int quantity = 0; quantity < sum.length; quantity++) {
			double least = 0;
			for (int node = head[region]; node >= 0; node = next[node]) {
				least = Math.max(least, part.least[quantity][node]);
			}
			grade = Math.min(grade, share(sum[quantity][region], least));
		}
		return grade;
	}

	/** How much of what is needed there is; a lot where nothing is needed. */
	static double share(double sum, double least) {
		return least > 0 ? Math.min(sum / least, 1000) : 1000;
	}

	/** A name for another new unit, which is opened. */
	int create() {
		int region = free[--freeCount];
		head[region] = -1;
		nodes[region] = 0;
		members[region] = 0;
		for (double[] each : sum) {
			each[region] = 0;
		}
		count++;
		return region;
	}

	/** All members of one come to the other. */
	void merge(int into, int from) {
		open(into, from);
		int last = -1;
		for (int node = head[from]; node >= 0; node = next[node]) {
			regionOf[node] = into;
			last = node;
		}
		next[last] = head[into];
		head[into] = head[from];
		nodes[into] += nodes[from];
		members[into] += members[from];
		for (double[] each : sum) {
			each[into] += each[from];
		}
		head[from] = -1;
		nodes[from] = 0;
		grade[from] = 0;
		free[freeCount++] = from;
		count--;
		close(into);
	}

	private void open(int into, int from) {
		met -= (grade[into] >= MET ? 1 : 0) + (grade[from] >= MET ? 1 : 0);
	}

	/** Moves one member; whether both sides still hang together is the caller's to know. */
	void move(int node, int to) {
		int from = regionOf[node];
		met -= (grade[from] >= MET ? 1 : 0) + (grade[to] >= MET ? 1 : 0);
		if (head[from] == node) {
			head[from] = next[node];
		} else {
			int before = head[from];
			while (next[before] != node) {
				before = next[before];
			}
			next[before] = next[node];
		}
		nodes[from]--;
		members[from] -= part.members(node);
		for (int quantity = 0; quantity < sum.length; quantity++) {
			sum[quantity][from] -= part.value[quantity][node];
		}
		add(to, node);
		close(from);
		close(to);
	}

	/** Whether limits and demands to stay apart let two new units become one. */
	boolean mayMerge(int one, int other) {
		if (!part.isLimited) {
			return true;
		}
		if (members[one] + members[other] > part.mostMembers) {
			return false;
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			if (sum[quantity][one] + sum[quantity][other] > part.most[quantity]) {
				return false;
			}
		}
		for (int node = head[one]; node >= 0; node = next[node]) {
			if (isApart(node, other)) {
				return false;
			}
		}
		return true;
	}

	/** Whether a new unit may take one more member. */
	boolean mayTake(int region, int node) {
		if (!part.isLimited) {
			return true;
		}
		if (members[region] + part.members(node) > part.mostMembers || isApart(node, region)) {
			return false;
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			if (sum[quantity][region] + part.value[quantity][node] > part.most[quantity]) {
				return false;
			}
		}
		return true;
	}

	private boolean isApart(int node, int region) {
		for (int at = part.apartStart[node]; at < part.apartStart[node + 1]; at++) {
			if (regionOf[part.apart[at]] == region) {
				return true;
			}
		}
		return false;
	}
}
