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

	private final Part part;
	private final SplittableRandom random;
	private final SpanningTree tree;
	private final Sides sides;
	private final int mostUnmet;
	private final int[] regionOf;
	private final boolean[] unmet;
	private int unmetNow;
	private final int[] members;
	private final boolean[] isMember;
	private final int[] cuts;
	private int count;

	/**
	 * Begins at a plan.
	 *
	 * @param mostUnmet how many new units may miss their standards
	 */
	Recombinations(Part part, int[] plan, int mostUnmet, SplittableRandom random) {
		this.part = part;
		this.random = random;
		this.mostUnmet = mostUnmet;
		tree = new SpanningTree(part, random);
		sides = new Sides(part, tree);
		regionOf = new int[part.nodes];
		for (int node = 0; node < part.nodes; node++) {
			regionOf[node] = plan[part.units[part.unitStart[node]]];
		}
		unmet = new boolean[Arrays.stream(plan).max().orElse(-1) + 1];
		PlanChecker.check(part.instance, plan).unmet().forEach(region -> unmet[region] = true);
		for (boolean each : unmet) {
			unmetNow += each ? 1 : 0;
		}
		members = new int[part.nodes];
		isMember = new boolean[part.nodes];
		cuts = new int[part.nodes];
	}

	/** The plan the chain is at, by unit. */
	int[] plan() {
		int[] plan = new int[part.units.length];
		for (int node = 0; node < part.nodes; node++) {
			for (int at = part.unitStart[node]; at < part.unitStart[node + 1]; at++) {
				plan[part.units[at]] = regionOf[node];
			}
		}
		return plan;
	}

	/** One step; the chain stays where it is where no edge of the tree may be cut. */
	void step() {
		int arc = border();
		if (arc < 0) {
			return;
		}
		int one = regionOf[part.tail[arc]];
		int other = regionOf[part.neighbour[arc]];
		count = 0;
		collect(part.tail[arc], one);
		collect(part.neighbour[arc], other);
		tree.draw(members, count, isMember);
		cut(one, other);
		for (int at = 0; at < count; at++) {
			isMember[members[at]] = false;
		}
	}

	/** A border between two new units, drawn among all; -1 where there seems to be none. */
	private int border() {
		for (int tries = 0; tries < TRIES && part.tail.length > 0; tries++) {
			int arc = random.nextInt(part.tail.length);
			if (regionOf[part.tail[arc]] != regionOf[part.neighbour[arc]]) {
				return arc;
			}
		}
		return -1;
	}

	private void collect(int node, int region) {
		int at = count;
		take(node);
		for (; at < count; at++) {
			for (int arc = part.start[members[at]]; arc < part.start[members[at] + 1]; arc++) {
				int next = part.neighbour[arc];
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
