package io.orgloom.mergerplan;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The covers prices are made for, and prices that hold before any is known: what a node has of a quantity divided by what it needs. A cover has at least what its strictest member needs, so
 * at these prices it costs one or more. Where covers are too many to be listed, these prices stay the least for every node they may hold.
 */
final class CoverCollection {

	/** Sets grown from one node at most. */
	private static final long MOST_GROWN = 200_000;
	/** Nodes of all covers together at most: 16 bytes each. */
	private static final int MOST_ENTRIES = 6_000_000;
	/** The share of what is metered after which what is not listed stays so. */
	private static final double SHARE = 0.75;
	/** Where fewer than so many nodes have theirs listed after that share of what is metered, too few will have by the end, and looking on is of no use. The first nodes have most: nine in ten covers are of the first third. */
	private static final double HOPELESS = 0.045;
	private static final double JUDGED = 0.3;
	/** Sets grown that count as one iteration. */
	private static final int GROWN = 16;

	final Covers covers = new Covers();
	/** Valid by itself. */
	final double[] sums;
	/** What a node costs at least, so that covers which are not listed cost one or more. */
	final double[] floor;
	private final Contracted graph;
	private final int[] part;
	private final int[] chosen;

	/** Ends by itself when three quarters of what is metered are used up. */
	CoverCollection(Instance instance, Contracted graph, Meter meter) {
		this.graph = graph;
		this.part = graph.parts(instance);
		this.chosen = new int[Arrays.stream(part).max().orElse(-1) + 1];
		this.sums = cheapestSums();
		this.floor = new double[graph.size];
		boolean[] isCostly = collect(instance, meter);
		covers.index(graph.size);
		for (boolean each : isCostly) {
			if (each) {
				raiseFloor(isCostly);
				break;
			}
		}
	}

	/** For each part that hangs together the quantity at which it costs least. */
	private double[] cheapestSums() {
		double[] cheapest = new double[chosen.length];
		Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
		for (int quantity = 0; quantity < graph.amount.length; quantity++) {
			double[] sum = new double[chosen.length];
			for (int node = 0; node < graph.size; node++) {
				sum[part[node]] += share(quantity, node);
			}
			for (int number = 0; number < sum.length; number++) {
				if (sum[number] < cheapest[number]) {
					cheapest[number] = sum[number];
					chosen[number] = quantity;
				}
			}
		}
		double[] price = new double[graph.size];
		Arrays.setAll(price, node -> graph.amount.length == 0 ? 1 : share(chosen[part[node]], node));
		return price;
	}

	private double share(int quantity, int node) {
		double least = graph.least[quantity][node] * CoverSearch.ALMOST;
		return least > 0 ? Math.min(1, graph.amount[quantity][node] / least * (1 + 1e-12)) : 1;
	}

	/** Lists covers root by root; a node from which there are too many is passed over. */
	private boolean[] collect(Instance instance, Meter meter) {
		CoverSearch search = new CoverSearch(instance, graph);
		double[] free = new double[graph.size];
		boolean[] isCostly = new boolean[graph.size];
		boolean isHopeless = false;
		for (int root = 0; root < graph.size; root++) {
			covers.keep();
			long grown = 0;
			isHopeless = isHopeless || meter.share() > JUDGED && root < HOPELESS * graph.size;
			isCostly[root] = isHopeless || covers.entries() > MOST_ENTRIES || meter.share() > SHARE;
			if (!isCostly[root]) {
				grown = search.from(root, free, 1, MOST_GROWN, covers::add);
				isCostly[root] = grown > MOST_GROWN;
				meter.spend(1 + grown / GROWN);
			}
			if (isCostly[root]) {
				covers.drop();
			}
			search.block(root, true);
		}
		return isCostly;
	}

	/**
	 * No connected part of a minimal cover meets the standards; so a way inside it, its last node left out, has too little of some quantity. Every node so near to one that was passed over may
	 * lie in a cover with it.
	 */
	private void raiseFloor(boolean[] isCostly) {
		for (int quantity = 0; quantity < graph.amount.length; quantity++) {
			double[] most = new double[chosen.length];
			for (int node = 0; node < graph.size; node++) {
				most[part[node]] = Math.max(most[part[node]], graph.least[quantity][node]);
			}
			double[] way = ways(isCostly, quantity);
			for (int node = 0; node < graph.size; node++) {
				if (way[node] <= most[part[node]]) {
					floor[node] = sums[node];
				}
			}
		}
	}

	private record Reached(int node, double way) {
	}

	/** What the nodes on the way from the nearest node passed over have, each node itself left out. */
	private double[] ways(boolean[] isCostly, int quantity) {
		double[] way = new double[graph.size];
		Arrays.fill(way, Double.POSITIVE_INFINITY);
		PriorityQueue<Reached> queue = new PriorityQueue<>((one, other) -> Double.compare(one.way, other.way));
		for (int node = 0; node < graph.size; node++) {
			if (isCostly[node]) {
				way[node] = 0;
				queue.add(new Reached(node, 0));
			}
		}
		while (!queue.isEmpty()) {
			Reached at = queue.poll();
			double further = at.way + graph.amount[quantity][at.node];
			for (int arc = graph.start[at.node]; at.way == way[at.node] && arc < graph.start[at.node + 1]; arc++) {
				int next = graph.neighbour[arc];
				if (further < way[next]) {
					way[next] = further;
					queue.add(new Reached(next, further));
				}
			}
		}
		return way;
	}
}
