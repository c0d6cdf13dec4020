package io.orgloom.mergerplan;

/**
 * The two sides that cutting each edge of a tree would leave: the nodes below it and the others. Nodes below the one at a place stand side by side in the walk of the tree, so that sums are
 * differences of running sums. O(nodes · quantities) for all cuts together; demands on single units are looked at cut by cut.
 */
final class Sides {

	private final Part part;
	private final SpanningTree tree;
	private final double[][] sum;
	private final double[][] leastBefore;
	private final double[][] leastAfter;
	private final double[][] leastBelow;
	private final int[] units;
	/** Where a node stands in the walk of the last tree it was part of. */
	private final int[] placeOf;
	private int count;

	Sides(Part part, SpanningTree tree) {
		this.part = part;
		this.tree = tree;
		int quantities = part.value.length;
		sum = new double[quantities][part.nodes + 1];
		leastBefore = new double[quantities][part.nodes + 1];
		leastAfter = new double[quantities][part.nodes + 1];
		leastBelow = new double[quantities][part.nodes];
		units = new int[part.nodes + 1];
		placeOf = new int[part.nodes];
	}

	/** Looks at the tree as it is now. */
	void measure(int count) {
		this.count = count;
		for (int place = 0; place < count; place++) {
			int node = tree.node(place);
			placeOf[node] = place;
			units[place + 1] = units[place] + part.members(node);
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			sum(quantity);
		}
	}

	private void sum(int quantity) {
		double[] amount = part.value[quantity];
		double[] least = part.least[quantity];
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
				&& isApart(place);
	}

	private boolean isWithin(int members, int place, boolean isBelow) {
		if (members > part.mostMembers) {
			return false;
		}
		for (int quantity = 0; quantity < sum.length; quantity++) {
			double amount = isBelow ? below(quantity, place) : sum[quantity][count] - below(quantity, place);
			if (amount > part.most[quantity] * (1 + PlanChecker.ROUNDING)) {
				return false;
			}
		}
		return true;
	}

	/** Whether no two nodes that are to stay apart stand on one side. */
	private boolean isApart(int place) {
		for (int at = 0; at < count && part.apart.length > 0; at++) {
			int node = tree.node(at);
			for (int pair = part.apartStart[node]; pair < part.apartStart[node + 1]; pair++) {
				int other = placeOf[part.apart[pair]];
				if (other < count && tree.node(other) == part.apart[pair] && isBelow(at, place) == isBelow(other, place)) {
					return false;
				}
			}
		}
		return true;
	}

	private boolean isBelow(int at, int place) {
		return at >= place && at < tree.end(place);
	}
}
