package io.orgloom.mergerplan;

/**
 * Makes two large neighbouring new units anew along a random tree through their members: each border of the tree is a way to divide them. Where the tree yields three or more parts that meet
 * the standards, those are made. O(borders of the members) a step. Standards of the side with the root are taken at the strictest of both, so a division can be better than it looks, never worse.
 */
final class TreeDivision {

	private final Regions regions;
	private final Part part;
	private final Dice dice;
	private final int[] order;
	private final int[] parent;
	private final int[] seen;
	private int stamp;
	private final double[][] sum;
	private final double[][] strictest;
	private final int[] members;
	private final int[] label;
	private final double[] all;
	private final double[] needed;

	TreeDivision(Regions regions, Dice dice) {
		this.regions = regions;
		this.part = regions.part;
		this.dice = dice;
		int size = part.nodes;
		order = new int[size];
		parent = new int[size];
		seen = new int[size];
		members = new int[size];
		label = new int[size];
		sum = new double[part.value.length][size];
		strictest = new double[part.value.length][size];
		all = new double[part.value.length];
		needed = new double[part.value.length];
	}

	void step(int a, int b, double perHeat, boolean mayMerge, boolean mayGrow) {
		int end = grow(a, b);
		boolean bothMet = regions.grade[a] >= Regions.MET && regions.grade[b] >= Regions.MET;
		if (mayGrow && bothMet && !part.isLimited && part.isSimple && regions.grade[a] + regions.grade[b] >= 3 * Regions.MET && pack(a, b, end)) {
			return;
		}
		addUp(end);
		double now = Packing.worth(regions.grade[a]) + Packing.worth(regions.grade[b]);
		int chosen = -1;
		double total = 0;
		for (int at = 1; at < end; at++) {
			double each = worth(order[at]);
			double chance = (each - now) * perHeat;
			if (chance > -12) {
				double weight = Dice.exp(Math.min(chance, 600));
				total += weight;
				if (dice.share() * total < weight) {
					chosen = at;
				}
			}
		}
		double merged = Packing.worth(wholeGrade());
		if (mayMerge && !bothMet && merged > now && regions.mayMerge(a, b)) {
			regions.merge(a, b);
		} else if (chosen > 0 && keepsDemands(chosen, end)) {
			apply(a, b, order[chosen], end);
		}
	}

	/** Makes several of a large new unit where the tree yields them. */
	void alone(int region) {
		if (part.isSimple && !part.isLimited) {
			pack(region, region, grow(region, region));
		}
	}

	private int grow(int a, int b) {
		stamp++;
		int end = 0;
		int first = regions.head[a];
		order[end++] = first;
		parent[first] = -1;
		seen[first] = stamp;
		int size = regions.nodes[a] + (a == b ? 0 : regions.nodes[b]);
		for (int at = 0; at < end; at++) {
			int swap = at + dice.below(end - at);
			int node = order[swap];
			order[swap] = order[at];
			order[at] = node;
			for (int arc = part.start[node]; arc < part.start[node + 1] && end < size; arc++) {
				int other = part.neighbour[arc];
				int region = regions.regionOf[other];
				if (seen[other] != stamp && (region == a || region == b)) {
					seen[other] = stamp;
					parent[other] = node;
					order[end++] = other;
				}
			}
		}
		return end;
	}

	private void addUp(int end) {
		for (int at = 0; at < end; at++) {
			int node = order[at];
			members[node] = part.members(node);
			for (int quantity = 0; quantity < sum.length; quantity++) {
				sum[quantity][node] = part.value[quantity][node];
				strictest[quantity][node] = part.least[quantity][node];
			}
		}
		for (int at = end - 1; at > 0; at--) {
			int node = order[at];
			members[parent[node]] += members[node];
			for (int quantity = 0; quantity < sum.length; quantity++) {
				sum[quantity][parent[node]] += sum[quantity][node];
				strictest[quantity][parent[node]] = Math.max(strictest[quantity][parent[node]], strictest[quantity][node]);
			}
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			all[quantity] = sum[quantity][order[0]];
			needed[quantity] = strictest[quantity][order[0]];
		}
	}

	private double worth(int node) {
		double below = Double.POSITIVE_INFINITY;
		double above = Double.POSITIVE_INFINITY;
		for (int quantity = 0; quantity < sum.length; quantity++) {
			below = Math.min(below, Regions.share(sum[quantity][node], strictest[quantity][node]));
			above = Math.min(above, Regions.share(all[quantity] - sum[quantity][node], needed[quantity]));
		}
		return Packing.worth(below) + Packing.worth(above);
	}

	private double wholeGrade() {
		double grade = Double.POSITIVE_INFINITY;
		for (int quantity = 0; quantity < sum.length; quantity++) {
			grade = Math.min(grade, Regions.share(all[quantity], needed[quantity]));
		}
		return grade;
	}

	private boolean keepsDemands(int chosen, int end) {
		if (!part.isLimited) {
			return true;
		}
		labelBelow(order[chosen], end);
		int root = order[0];
		return keepsLimits(members[order[chosen]], order[chosen], 1) && keepsLimits(members[root] - members[order[chosen]], order[chosen], -1) && keepsApart(end);
	}

	private boolean keepsLimits(int count, int node, int side) {
		if (count > part.mostMembers) {
			return false;
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			double has = side > 0 ? sum[quantity][node] : all[quantity] - sum[quantity][node];
			if (has > part.most[quantity]) {
				return false;
			}
		}
		return true;
	}

	private boolean keepsApart(int end) {
		for (int at = 0; at < end; at++) {
			int node = order[at];
			for (int pair = part.apartStart[node]; pair < part.apartStart[node + 1]; pair++) {
				int other = part.apart[pair];
				if (seen[other] == stamp && label[other] == label[node]) {
					return false;
				}
			}
		}
		return true;
	}

	private void labelBelow(int cut, int end) {
		label[order[0]] = 0;
		for (int at = 1; at < end; at++) {
			int node = order[at];
			label[node] = node == cut ? 1 : label[parent[node]];
		}
	}

	private void apply(int a, int b, int cut, int end) {
		labelBelow(cut, end);
		regions.open(a);
		regions.open(b);
		for (int at = 0; at < end; at++) {
			regions.add(label[order[at]] == 1 ? a : b, order[at]);
		}
		regions.close(a);
		regions.close(b);
	}

	/** Cuts from the leaves as soon as there is enough; what is left at the root joins a part below it. */
	private boolean pack(int a, int b, int end) {
		addOnly(end);
		int parts = 0;
		for (int at = end - 1; at >= 0; at--) {
			int node = order[at];
			if (sum[0][node] >= Regions.MET) {
				label[node] = parts++;
			} else {
				label[node] = -1;
				if (at > 0) {
					sum[0][parent[node]] += sum[0][node];
				}
			}
		}
		int before = a == b ? 1 : 2;
		if (parts <= before) {
			return false;
		}
		labelParts(end);
		int[] name = new int[parts];
		name[0] = a;
		regions.open(a);
		if (before == 2) {
			name[1] = b;
			regions.open(b);
		}
		for (int made = before; made < parts; made++) {
			name[made] = regions.create();
		}
		for (int at = 0; at < end; at++) {
			regions.add(name[label[order[at]]], order[at]);
		}
		for (int region : name) {
			regions.close(region);
		}
		return true;
	}

	private void addOnly(int end) {
		for (int at = 0; at < end; at++) {
			sum[0][order[at]] = part.value[0][order[at]];
		}
	}

	private void labelParts(int end) {
		if (label[order[0]] < 0) {
			for (int at = 1; at < end; at++) {
				if (label[order[at]] >= 0) {
					label[order[0]] = label[order[at]];
					joinWayUp(order[at]);
					break;
				}
			}
		}
		for (int at = 1; at < end; at++) {
			if (label[order[at]] < 0) {
				label[order[at]] = label[parent[order[at]]];
			}
		}
	}

	/** The first part below the root takes the way up to it. */
	private void joinWayUp(int node) {
		for (int up = parent[node]; up >= 0; up = parent[up]) {
			label[up] = label[node];
		}
	}
}
