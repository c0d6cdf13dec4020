package io.orgloom.mergerplan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The two sides that cutting each edge of a tree would leave: the nodes below it and the others. Nodes below the one at a place stand side by side in the walk of the tree, so that sums are
 * differences of running sums. O(nodes · quantities) for all cuts together; demands on single units are looked at cut by cut.
 */
final class Sides {

	private final Instance instance;
	private final Contracted graph;
	private final SpanningTree tree;
	private final double[][] sum;
	private final double[][] leastBefore;
	private final double[][] leastAfter;
	private final double[][] leastBelow;
	private final int[] units;
	private int count;

	Sides(Instance instance, Contracted graph, SpanningTree tree) {
		this.instance = instance;
		this.graph = graph;
		this.tree = tree;
		int quantities = graph.amount.length;
		sum = new double[quantities][graph.size + 1];
		leastBefore = new double[quantities][graph.size + 1];
		leastAfter = new double[quantities][graph.size + 1];
		leastBelow = new double[quantities][graph.size];
		units = new int[graph.size + 1];
	}

	/** Looks at the tree as it is now. */
	void measure(int count) {
		this.count = count;
		for (int place = 0; place < count; place++) {
			int node = tree.node(place);
			units[place + 1] = units[place] + graph.first[node + 1] - graph.first[node];
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			sum(quantity);
		}
	}

	private void sum(int quantity) {
		double[] amount = graph.amount[quantity];
		double[] least = graph.least[quantity];
		for (int place = 0; place < count; place++) {
			sum[quantity][place + 1] = sum[quantity][place] + amount[tree.node(place)];
			leastBefore[quantity][place + 1] = Math.max(leastBefore[quantity][place], least[tree.node(place)]);
		}
		leastAfter[quantity][count] = 0;
		for (int place = count - 1; place >= 0; place--) {
			leastAfter[quantity][place] = Math.max(leastAfter[quantity][place + 1], least[tree.node(place)]);
			double below = least[tree.node(place)];
			for (int child = place + 1; child < tree.end(place); child = tree.end(child)) {
				below = Math.max(below, leastBelow[quantity][child]);
			}
			leastBelow[quantity][place] = below;
		}
	}

	/** How many of the two sides miss their standards. */
	int unmet(int place) {
		return (meetsBelow(place) ? 0 : 1) + (meetsAbove(place) ? 0 : 1);
	}

	boolean meetsBelow(int place) {
		for (int quantity = 0; quantity < sum.length; quantity++) {
			if (below(quantity, place) < leastBelow[quantity][place] * (1 - PlanChecker.ROUNDING)) {
				return false;
			}
		}
		return true;
	}

	boolean meetsAbove(int place) {
		for (int quantity = 0; quantity < sum.length; quantity++) {
			double least = Math.max(leastBefore[quantity][place], leastAfter[quantity][tree.end(place)]);
			if (sum[quantity][count] - below(quantity, place) < least * (1 - PlanChecker.ROUNDING)) {
				return false;
			}
		}
		return true;
	}

	private double below(int quantity, int place) {
		return sum[quantity][tree.end(place)] - sum[quantity][place];
	}

	/** Whether demands on mergers and on single units let both sides be. */
	boolean isAllowed(int place) {
		int below = tree.end(place) - place;
		return (below == 1 || isWithin(units[tree.end(place)] - units[place], place, true))
				&& (count - below == 1 || isWithin(units[count] - units[tree.end(place)] + units[place], place, false))
				&& isApart(place, true) && isApart(place, false) && (!graph.isLoose || hangsTogether(place, true) && hangsTogether(place, false));
	}

	private boolean isWithin(int members, int place, boolean isBelow) {
		if (members > instance.mostMembers) {
			return false;
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			double amount = isBelow ? below(quantity, place) : sum[quantity][count] - below(quantity, place);
			if (amount > instance.quantities[quantity].most()) {
				return false;
			}
		}
		return true;
	}

	private boolean isOn(int at, int place, boolean isBelow) {
		return (at >= place && at < tree.end(place)) == isBelow;
	}

	private boolean isApart(int place, boolean isBelow) {
		if (instance.apart.length == 0) {
			return true;
		}
		Set<Integer> nodes = new HashSet<>();
		for (int at = 0; at < count; at++) {
			if (isOn(at, place, isBelow)) {
				nodes.add(tree.node(at));
			}
		}
		return Arrays.stream(instance.apart).allMatch(units -> Arrays.stream(units).map(unit -> instance.groupOf[unit]).distinct().filter(nodes::contains).count() < 2);
	}

	/** Looks at the units themselves, because a group may reach over others. */
	private boolean hangsTogether(int place, boolean isBelow) {
		Set<Integer> side = new HashSet<>();
		for (int at = 0; at < count; at++) {
			int node = tree.node(at);
			for (int unit = graph.first[node]; unit < graph.first[node + 1] && isOn(at, place, isBelow); unit++) {
				side.add(graph.unit[unit]);
			}
		}
		return Contiguity.of(instance, side);
	}
}
