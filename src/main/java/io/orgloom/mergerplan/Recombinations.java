package io.orgloom.mergerplan;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A chain of plans by recombination (ReCom: DeFord, Duchin and Solomon 2021). Two neighbouring new units are put together, a uniform spanning tree of their members is drawn, and one of
 * its edges that leaves two new units as good as asked for is cut, each with the same chance. How many new units each part has that hangs together stays. A step costs about as much as
 * the two have members.
 */
final class Recombinations {

	private static final int TRIES = 1000;

	private final Instance instance;
	private final Contracted graph;
	private final SplittableRandom random;
	private final SpanningTree tree;
	private final Sides sides;
	private final int mostUnmet;
	private final int[] regionOf;
	private final boolean[] unmet;
	private int unmetNow;
	private final int[] from;
	private final int[] members;
	private final boolean[] isMember;
	private final int[] cuts;
	private int count;

	/**
	 * Begins at a plan.
	 *
	 * @param mostUnmet how many new units may miss their standards
	 */
	Recombinations(Instance instance, Contracted graph, int[] plan, int mostUnmet, SplittableRandom random) {
		this.instance = instance;
		this.graph = graph;
		this.random = random;
		this.mostUnmet = mostUnmet;
		tree = new SpanningTree(graph, random);
		sides = new Sides(instance, graph, tree);
		from = new int[graph.neighbour.length];
		regionOf = new int[graph.size];
		for (int node = 0; node < graph.size; node++) {
			Arrays.fill(from, graph.start[node], graph.start[node + 1], node);
			regionOf[node] = plan[graph.unit[graph.first[node]]];
		}
		unmet = new boolean[Arrays.stream(plan).max().orElse(-1) + 1];
		PlanChecker.check(instance, plan).unmet().forEach(region -> unmet[region] = true);
		for (boolean each : unmet) {
			unmetNow += each ? 1 : 0;
		}
		members = new int[graph.size];
		isMember = new boolean[graph.size];
		cuts = new int[graph.size];
	}

	/** The plan the chain is at, by unit. */
	int[] plan() {
		int[] plan = new int[instance.size()];
		for (int unit = 0; unit < plan.length; unit++) {
			plan[unit] = regionOf[instance.groupOf[unit]];
		}
		return plan;
	}

	/** One step; the chain stays where it is where no edge of the tree may be cut. */
	void step() {
		int arc = border();
		if (arc < 0) {
			return;
		}
		int one = regionOf[from[arc]];
		int other = regionOf[graph.neighbour[arc]];
		count = 0;
		collect(from[arc], one);
		collect(graph.neighbour[arc], other);
		tree.draw(members, count, isMember);
		cut(one, other);
		for (int at = 0; at < count; at++) {
			isMember[members[at]] = false;
		}
	}

	/** A border between two new units, drawn among all; -1 where there seems to be none. */
	private int border() {
		for (int tries = 0; tries < TRIES && from.length > 0; tries++) {
			int arc = random.nextInt(from.length);
			if (regionOf[from[arc]] != regionOf[graph.neighbour[arc]]) {
				return arc;
			}
		}
		return -1;
	}

	private void collect(int node, int region) {
		int at = count;
		take(node);
		for (; at < count; at++) {
			for (int arc = graph.start[members[at]]; arc < graph.start[members[at] + 1]; arc++) {
				int next = graph.neighbour[arc];
				if (!isMember[next] && regionOf[next] == region) {
					take(next);
				}
			}
		}
	}

	private void take(int node) {
		isMember[node] = true;
		members[count++] = node;
	}

	private void cut(int one, int other) {
		int allowed = mostUnmet - unmetNow + (unmet[one] ? 1 : 0) + (unmet[other] ? 1 : 0);
		sides.measure(count);
		int found = 0;
		for (int place = 1; place < count; place++) {
			if (sides.unmet(place) <= allowed && sides.isAllowed(place)) {
				cuts[found++] = place;
			}
		}
		if (found == 0) {
			return;
		}
		int place = cuts[random.nextInt(found)];
		for (int at = 0; at < count; at++) {
			regionOf[tree.node(at)] = at >= place && at < tree.end(place) ? one : other;
		}
		unmetNow -= (unmet[one] ? 1 : 0) + (unmet[other] ? 1 : 0);
		unmet[one] = !sides.meetsBelow(place);
		unmet[other] = !sides.meetsAbove(place);
		unmetNow += (unmet[one] ? 1 : 0) + (unmet[other] ? 1 : 0);
	}
}
