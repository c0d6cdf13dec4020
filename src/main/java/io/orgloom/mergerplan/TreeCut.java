package io.orgloom.mergerplan;

/** A first partition: draws a tree through what hangs together, walks it from the leaves and cuts as soon as all standards hold; what is left at the root joins a neighbour. O(borders). */
final class TreeCut {

	private final Part part;
	private final Dice dice;
	private final int[] label;
	private final int[] parent;
	private final int[] order;
	private final double[][] sum;
	private final double[][] least;

	private TreeCut(Part part, Dice dice) {
		this.part = part;
		this.dice = dice;
		label = new int[part.nodes];
		parent = new int[part.nodes];
		order = new int[part.nodes];
		sum = new double[part.value.length][];
		least = new double[part.value.length][];
		for (int quantity = 0; quantity < sum.length; quantity++) {
			sum[quantity] = part.value[quantity].clone();
			least[quantity] = part.least[quantity].clone();
		}
	}

	/** A new unit's number by node. Where limits or demands to stay apart stand against some mergers, every node stays alone: those are for the search. */
	static Regions regions(Part part, Dice dice) {
		Regions regions = new Regions(part);
		if (!part.isLimited) {
			regions.read(new TreeCut(part, dice).labels());
		}
		return regions;
	}

	private int[] labels() {
		boolean[] seen = new boolean[part.nodes];
		for (int node = 0; node < part.nodes; node++) {
			if (!seen[node]) {
				cut(grow(node, seen));
			}
		}
		return label;
	}

	private int grow(int first, boolean[] seen) {
		int end = 0;
		order[end++] = first;
		parent[first] = -1;
		seen[first] = true;
		for (int at = 0; at < end; at++) {
			int swap = at + dice.below(end - at);
			int node = order[swap];
			order[swap] = order[at];
			order[at] = node;
			for (int arc = part.start[node]; arc < part.start[node + 1]; arc++) {
				int next = part.neighbour[arc];
				if (!seen[next]) {
					seen[next] = true;
					parent[next] = node;
					order[end++] = next;
				}
			}
		}
		return end;
	}

	/** A part is named after the node at its top. */
	private void cut(int end) {
		for (int at = end - 1; at >= 0; at--) {
			int node = order[at];
			boolean meets = true;
			for (int quantity = 0; quantity < sum.length; quantity++) {
				meets &= Regions.share(sum[quantity][node], least[quantity][node]) >= Regions.MET;
			}
			label[node] = meets ? node : -1;
			for (int quantity = 0; quantity < sum.length && !meets && at > 0; quantity++) {
				sum[quantity][parent[node]] += sum[quantity][node];
				least[quantity][parent[node]] = Math.max(least[quantity][parent[node]], least[quantity][node]);
			}
		}
		if (label[order[0]] < 0) {
			joinRoot(end);
		}
		for (int at = 1; at < end; at++) {
			if (label[order[at]] < 0) {
				label[order[at]] = label[parent[order[at]]];
			}
		}
	}

	private void joinRoot(int end) {
		label[order[0]] = order[0];
		for (int at = 1; at < end; at++) {
			int node = order[at];
			if (label[node] >= 0) {
				for (int up = parent[node]; up >= 0; up = parent[up]) {
					label[up] = label[node];
				}
				return;
			}
		}
	}
}
