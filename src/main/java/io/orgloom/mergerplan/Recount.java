package io.orgloom.mergerplan;

import java.util.PriorityQueue;

/** Brings a plan to a number of new units: makes one of the two neighbours that cost least to join, or two of the one that costs least to divide, again and again. O(borders · log borders). */
final class Recount {

	private static final int SMALL = 12;

	private final Regions regions;
	private final Part part;
	private final Cost cost;
	private final Union union;
	private final int[] nodes;
	private final int[] version;
	private final double[] costOf;
	private final int[] order;
	private final int[] parent;
	private final int[] place;
	private final int[] seen;
	private final boolean[] isBelow;
	private int stamp;
	private final double[] grades = new double[1 << SMALL];

	/** What could be done, as things stood when it was thought of. */
	private record Change(int lost, double costs, int a, int b, int set, int versions) implements Comparable<Change> {
		@Override
		public int compareTo(Change than) {
			int order = Integer.compare(lost, than.lost);
			order = order == 0 ? Double.compare(costs, than.costs) : order;
			order = order == 0 ? Integer.compare(a, than.a) : order;
			return order == 0 ? Integer.compare(b, than.b) : order;
		}
	}

	Recount(Regions regions, Cost cost) {
		this.regions = regions;
		this.part = regions.part;
		this.cost = cost;
		this.union = new Union(regions);
		this.nodes = new int[part.nodes];
		this.version = new int[part.nodes];
		this.costOf = new double[part.nodes];
		this.order = new int[part.nodes];
		this.parent = new int[part.nodes];
		this.place = new int[part.nodes];
		this.seen = new int[part.nodes];
		this.isBelow = new boolean[part.nodes];
		for (int region = 0; region < part.nodes; region++) {
			weigh(region);
		}
	}

	private void weigh(int region) {
		int size = 0;
		for (int node = regions.head[region]; node >= 0; node = regions.next[node]) {
			nodes[size++] = node;
		}
		costOf[region] = size == 0 ? 0 : cost.of(nodes, size);
	}

	/** As far down as neighbours and demands allow. */
	void down(int count) {
		PriorityQueue<Change> open = new PriorityQueue<>();
		for (int arc = 0; arc < part.neighbour.length && regions.count > count; arc++) {
			int a = regions.regionOf[part.tail[arc]];
			int b = regions.regionOf[part.neighbour[arc]];
			if (a < b) {
				offer(open, a, b);
			}
		}
		while (regions.count > count && !open.isEmpty()) {
			Change next = open.poll();
			if (next.versions != version[next.a] + version[next.b] || regions.head[next.a] < 0 || regions.head[next.b] < 0) {
				continue;
			}
			regions.merge(next.a, next.b);
			version[next.a]++;
			version[next.b]++;
			weigh(next.a);
			offerNeighbours(open, next.a);
		}
	}

	private void offerNeighbours(PriorityQueue<Change> open, int region) {
		for (int node = regions.head[region]; node >= 0; node = regions.next[node]) {
			for (int arc = part.start[node]; arc < part.start[node + 1]; arc++) {
				int to = regions.regionOf[part.neighbour[arc]];
				if (to != region) {
					offer(open, Math.min(region, to), Math.max(region, to));
				}
			}
		}
	}

	private void offer(PriorityQueue<Change> open, int a, int b) {
		if (!regions.mayMerge(a, b)) {
			return;
		}
		int size = 0;
		for (int node = regions.head[a]; node >= 0; node = regions.next[node]) {
			nodes[size++] = node;
		}
		for (int node = regions.head[b]; node >= 0; node = regions.next[node]) {
			nodes[size++] = node;
		}
		double costs = cost.objectives() == 0 ? regions.grade[a] + regions.grade[b] : cost.of(nodes, size) - costOf[a] - costOf[b];
		int met = (regions.grade[a] >= Regions.MET ? 1 : 0) + (regions.grade[b] >= Regions.MET ? 1 : 0);
		// joining two that do not meet the standards, or one of each, loses none
		open.add(new Change(met == 2 ? 1 : 0, costs, a, b, 0, version[a] + version[b]));
	}

	/** As far up as members and borders allow; what does not meet the standards is made as seldom as can be. */
	void up(int count) {
		PriorityQueue<Change> open = new PriorityQueue<>();
		for (int region = 0; region < part.nodes && regions.count < count; region++) {
			offerDivision(open, region);
		}
		while (regions.count < count && !open.isEmpty()) {
			Change next = open.poll();
			int made = split(next);
			weigh(next.a);
			weigh(made);
			offerDivision(open, next.a);
			offerDivision(open, made);
		}
	}

	private void offerDivision(PriorityQueue<Change> open, int region) {
		int size = regions.nodes[region];
		if (size < 2) {
			return;
		}
		if (size > SMALL) {
			offerLargeDivision(open, region);
			return;
		}
		union.gather(region, region);
		union.fillGrades(grades);
		int whole = (1 << size) - 1;
		int chosen = 0;
		int lost = 3;
		double best = Double.POSITIVE_INFINITY;
		for (int set = 1; set <= whole >> 1; set++) {
			if (!union.hangsTogether(set) || !union.hangsTogether(whole ^ set)) {
				continue;
			}
			int unmet = (grades[set] >= Regions.MET ? 0 : 1) + (grades[whole ^ set] >= Regions.MET ? 0 : 1);
			double costs = unmet > lost ? 0 : costOf(set) + costOf(whole ^ set) - costOf[region];
			if (unmet < lost || unmet == lost && costs < best) {
				lost = unmet;
				best = costs;
				chosen = set;
			}
		}
		if (chosen != 0) {
			open.add(new Change(lost - (regions.grade[region] >= Regions.MET ? 0 : 1), best, region, region, chosen, 0));
		}
	}

	private double costOf(int set) {
		int end = 0;
		for (int bits = set; bits != 0; bits &= bits - 1) {
			nodes[end++] = union.local[Integer.numberOfTrailingZeros(bits)];
		}
		return cost.of(nodes, end);
	}

	/** A large new unit is divided along a tree: where fewest halves lack what they need, then as evenly as can be. */
	private void offerLargeDivision(PriorityQueue<Change> open, int region) {
		int end = grow(region);
		int[] below = new int[end];
		int chosen = 0;
		int lost = 3;
		for (int at = end - 1; at > 0; at--) {
			below[at]++;
			below[place[parent[order[at]]]] += below[at];
			int unmet = unmetHalves(order[at], end);
			int uneven = Math.abs(end - 2 * below[at]);
			if (unmet < lost || unmet == lost && uneven < Math.abs(end - 2 * below[chosen])) {
				lost = unmet;
				chosen = at;
			}
		}
		open.add(new Change(lost - (regions.grade[region] >= Regions.MET ? 0 : 1), Math.abs(end - 2 * below[chosen]), region, region, order[chosen], 0));
	}

	/** A tree through a new unit, broad first. */
	private int grow(int region) {
		int end = 0;
		order[end] = regions.head[region];
		parent[order[0]] = -1;
		place[order[0]] = end++;
		seen[order[0]] = ++stamp;
		for (int at = 0; at < end; at++) {
			for (int arc = part.start[order[at]]; arc < part.start[order[at] + 1]; arc++) {
				int node = part.neighbour[arc];
				if (regions.regionOf[node] == region && seen[node] != stamp) {
					seen[node] = stamp;
					parent[node] = order[at];
					place[node] = end;
					order[end++] = node;
				}
			}
		}
		return end;
	}

	private void label(int cut, int end) {
		for (int at = 0; at < end; at++) {
			isBelow[order[at]] = order[at] == cut || at > 0 && isBelow[parent[order[at]]];
		}
	}

	private int unmetHalves(int cut, int end) {
		label(cut, end);
		boolean[] meets = {true, true};
		for (int quantity = 0; quantity < part.value.length; quantity++) {
			double[] sum = new double[2];
			double[] least = new double[2];
			for (int at = 0; at < end; at++) {
				int half = isBelow[order[at]] ? 1 : 0;
				sum[half] += part.value[quantity][order[at]];
				least[half] = Math.max(least[half], part.least[quantity][order[at]]);
			}
			meets[0] &= Regions.share(sum[0], least[0]) >= Regions.MET;
			meets[1] &= Regions.share(sum[1], least[1]) >= Regions.MET;
		}
		return (meets[0] ? 0 : 1) + (meets[1] ? 0 : 1);
	}

	private int split(Change change) {
		if (regions.nodes[change.a] <= SMALL) {
			union.gather(change.a, change.a);
			return union.split(change.a, change.set);
		}
		int end = grow(change.a);
		label(change.set, end);
		int made = regions.create();
		regions.open(change.a);
		for (int at = 0; at < end; at++) {
			regions.add(isBelow[order[at]] ? made : change.a, order[at]);
		}
		regions.close(change.a);
		regions.close(made);
		return made;
	}
}
