package io.orgloom.mergerplan;

import java.util.List;
import java.util.PriorityQueue;

/** A first partition: a tree through what hangs together is walked from the leaves and cut as soon as all standards hold; what is left at the root joins a neighbour. O(borders), and sorting them. */
final class TreeCut {

	private final Part part;
	private final int[] label;
	private final int[] parent;
	private final int[] order;
	private final double[][] sum;
	private final double[][] least;

	private TreeCut(Part part) {
		this.part = part;
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

	/** Along random trees. */
	static Regions regions(Part part, Dice dice) {
		return regions(part, (_, _) -> dice.share());
	}

	/** Along trees of neighbours that cost least together (Prim 1957). */
	static Regions regions(Part part, Cost cost) {
		int[] one = new int[1];
		return regions(part, (from, to) -> {
			one[0] = from;
			return cost.joining(to, one, 1);
		});
	}

	/** Where limits or demands to stay apart stand against some mergers, every node stays alone: those are for the search. */
	private static Regions regions(Part part, Length length) {
		Regions regions = new Regions(part);
		if (!part.isLimited) {
			regions.read(new TreeCut(part).labels(length));
		}
		return regions;
	}

	/** How far apart two neighbours are. */
	private interface Length {
		double between(int from, int to);
	}

	private record Way(double length, int from, int to) implements Comparable<Way> {
		@Override
		public int compareTo(Way than) {
			return Double.compare(length, than.length);
		}
	}

	private int[] labels(Length length) {
		boolean[] seen = new boolean[part.nodes];
		for (int node = 0; node < part.nodes; node++) {
			if (!seen[node]) {
				cut(grow(node, seen, length));
			}
		}
		return label;
	}

	private int grow(int first, boolean[] seen, Length length) {
		int end = 0;
		PriorityQueue<Way> open = new PriorityQueue<>(List.of(new Way(0, -1, first)));
		while (!open.isEmpty()) {
			Way next = open.poll();
			int node = next.to;
			if (seen[node]) {
				continue;
			}
			seen[node] = true;
			parent[node] = next.from;
			order[end++] = node;
			for (int arc = part.start[node]; arc < part.start[node + 1]; arc++) {
				if (!seen[part.neighbour[arc]]) {
					open.add(new Way(length.between(node, part.neighbour[arc]), node, part.neighbour[arc]));
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
