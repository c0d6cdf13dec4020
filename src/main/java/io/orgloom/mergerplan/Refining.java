package io.orgloom.mergerplan;

/**
 * Betters a plan whose number of new units stays: members move over a border, neighbours are made anew, and two become one where a third becomes two. What makes a plan worse is accepted the
 * more rarely the colder it is (simulated annealing, Kirkpatrick, Gelatt and Vecchi 1983). The standards go before all: no step leaves more new units that do not meet them.
 */
final class Refining {

	private static final int SMALL = 9;
	/** Of 64 steps so many make a pair anew, and so many trade a merger for a division. */
	private static final int PAIRS = 1;
	private static final int TRADES = 1;
	private static final int STRIDE = 8;
	private static final double UNLIKELY = -16;

	private final Regions regions;
	private final Part part;
	private final Cost cost;
	private final Dice dice;
	private final Union union;
	private final double[] costOf;
	private final int[] one;
	private final int[] other;
	private final int[] queue;
	private final int[] seen;
	private int stamp;
	/** The arc looked at last. */
	private int at;
	private final int[] found = new int[1 << SMALL];
	private final double[] upTo = new double[1 << SMALL];
	private final double[] grades = new double[1 << SMALL];
	/** What each set of a union costs, with and without the price of missing the standards. */
	private final double[] costs = new double[1 << SMALL];
	private final double[] bare = new double[1 << SMALL];
	/** What a new unit that misses the standards costs; infinite where no step may leave more of them. */
	private double price = Double.POSITIVE_INFINITY;

	Refining(Regions regions, Cost cost, Dice dice) {
		this.regions = regions;
		this.part = regions.part;
		this.cost = cost;
		this.dice = dice;
		this.union = new Union(regions);
		this.costOf = new double[part.nodes];
		this.one = new int[part.nodes];
		this.other = new int[part.nodes];
		this.queue = new int[part.nodes];
		this.seen = new int[part.nodes];
		weighAll();
	}

	/** Works out what every new unit costs, after weights or the partition changed. */
	void weighAll() {
		for (int region = 0; region < part.nodes; region++) {
			costOf[region] = regions.head[region] < 0 ? 0 : cost.of(one, list(region, one)) + priceOf(regions.grade[region]);
		}
	}

	/** Lets new units miss the standards at a price; {@link #weighAll} is to follow. */
	void price(double price) {
		this.price = price;
	}

	private double priceOf(double grade) {
		return price < Double.POSITIVE_INFINITY && grade < Regions.MET ? price : 0;
	}

	private boolean isStrict() {
		return price == Double.POSITIVE_INFINITY;
	}

	/** What one objective comes to, its weight aside. */
	double value(int objective) {
		double sum = cost.outside(objective);
		for (int region = 0; region < part.nodes; region++) {
			sum += regions.head[region] < 0 ? 0 : cost.of(objective, one, list(region, one));
		}
		return sum;
	}

	/** What all new units cost together. */
	double total() {
		double sum = 0;
		for (int region = 0; region < part.nodes; region++) {
			sum += regions.head[region] < 0 ? 0 : costOf[region];
		}
		return sum;
	}

	/** How much a move costs or gains on average: the heat to begin with is a share of that. */
	double scale() {
		double sum = 0;
		int count = 0;
		for (int tried = 0; tried < 4000 && count < 500 && part.neighbour.length > 0; tried++) {
			int arc = dice.below(part.neighbour.length);
			int node = part.tail[arc];
			int from = regions.regionOf[node];
			int to = regions.regionOf[part.neighbour[arc]];
			if (from != to && regions.nodes[from] > 1 && regions.mayTake(to, node) && hangsTogetherWithout(node, from)) {
				sum += Math.abs(change(node, from, to));
				count++;
			}
		}
		return count == 0 ? 0 : sum / count;
	}

	/** Tries as many changes as are asked for. */
	int steps(int count, double heat) {
		for (int step = 0; step < count && part.neighbour.length > 0; step++) {
			step(heat);
		}
		return count;
	}

	/** Tries one change, near the one before: what it looks at is still at hand to the processor then, a quarter faster than anywhere and as good. */
	private void step(double heat) {
		int kind = dice.below(64);
		at = (at + 1 + dice.below(STRIDE)) % part.neighbour.length;
		int arc = at;
		int node = part.tail[arc];
		int from = regions.regionOf[node];
		int to = regions.regionOf[part.neighbour[arc]];
		if (kind < TRADES) {
			trade(from, to, heat);
		} else if (from == to) {
			return;
		} else if (kind < TRADES + PAIRS) {
			if (regions.nodes[from] + regions.nodes[to] <= SMALL) {
				makeAnew(from, to, heat);
			}
		} else if (regions.nodes[from] > 1) {
			move(node, from, to, heat);
		}
	}

	private void move(int node, int from, int to, double heat) {
		if (part.isSimple && isStrict()) {
			double left = regions.grade[from] - part.value[0][node];
			if (left < Regions.MET && regions.grade[from] >= Regions.MET
					&& (regions.grade[to] >= Regions.MET || regions.grade[to] + part.value[0][node] < Regions.MET)) {
				return;
			}
		}
		int sizeFrom = listWithout(from, node, one);
		int sizeTo = list(to, other);
		double without = -cost.joining(node, one, sizeFrom);
		double with = cost.joining(node, other, sizeTo);
		if (!isStrict()) {
			other[sizeTo++] = node;
			without += priceOf(one, sizeFrom) - priceOf(regions.grade[from]);
			with += priceOf(other, sizeTo) - priceOf(regions.grade[to]);
		}
		if (isAccepted(without + with, heat) && hangsTogetherWithout(node, from) && regions.mayTake(to, node)
				&& (part.isSimple || !isStrict() || unmetAfter(node, from, to) <= unmet(from) + unmet(to))) {
			regions.move(node, to);
			costOf[from] += without;
			costOf[to] += with;
		}
	}

	/** What costs less always is, what costs more the more rarely the colder it is. */
	private boolean isAccepted(double change, double heat) {
		return change <= 0 || change < -UNLIKELY * heat && dice.share() < Dice.exp(-change / heat);
	}

	private int unmet(int region) {
		return regions.grade[region] >= Regions.MET ? 0 : 1;
	}

	private int unmetAfter(int node, int from, int to) {
		int sizeFrom = listWithout(from, node, one);
		int sizeTo = list(to, other);
		other[sizeTo++] = node;
		return (grade(one, sizeFrom) >= Regions.MET ? 0 : 1) + (grade(other, sizeTo) >= Regions.MET ? 0 : 1);
	}

	private double grade(int[] nodes, int count) {
		double grade = Double.POSITIVE_INFINITY;
		for (int quantity = 0; quantity < part.value.length; quantity++) {
			double sum = 0;
			double least = 0;
			for (int at = 0; at < count; at++) {
				sum += part.value[quantity][nodes[at]];
				least = Math.max(least, part.least[quantity][nodes[at]]);
			}
			grade = Math.min(grade, Regions.share(sum, least));
		}
		return grade;
	}

	private double priceOf(int[] nodes, int count) {
		return isStrict() ? 0 : priceOf(grade(nodes, count));
	}

	private double change(int node, int from, int to) {
		return cost.joining(node, other, list(to, other)) - cost.joining(node, one, listWithout(from, node, one));
	}

	private int list(int region, int[] into) {
		int end = 0;
		for (int node = regions.head[region]; node >= 0; node = regions.next[node]) {
			into[end++] = node;
		}
		return end;
	}

	private int listWithout(int region, int left, int[] into) {
		int end = 0;
		for (int node = regions.head[region]; node >= 0; node = regions.next[node]) {
			if (node != left) {
				into[end++] = node;
			}
		}
		return end;
	}

	/** Whether the other members of a new unit reach each other without one: a search from one of its neighbours to all the others. */
	private boolean hangsTogetherWithout(int left, int region) {
		int first = -1;
		int sought = 0;
		stamp += 2;
		for (int arc = part.start[left]; arc < part.start[left + 1]; arc++) {
			int node = part.neighbour[arc];
			if (regions.regionOf[node] == region) {
				seen[node] = stamp;
				first = node;
				sought++;
			}
		}
		if (sought < 2) {
			return true;
		}
		int end = 0;
		queue[end++] = first;
		seen[first] = stamp + 1;
		sought--;
		for (int at = 0; at < end; at++) {
			for (int arc = part.start[queue[at]]; arc < part.start[queue[at] + 1]; arc++) {
				int node = part.neighbour[arc];
				if (regions.regionOf[node] == region && node != left && seen[node] != stamp + 1) {
					if (seen[node] == stamp && --sought == 0) {
						return true;
					}
					seen[node] = stamp + 1;
					queue[end++] = node;
				}
			}
		}
		return false;
	}

	/** Draws one of all ways to divide two small neighbours, by what each costs. */
	private void makeAnew(int a, int b, double heat) {
		union.gather(a, b);
		int size = union.size();
		int whole = (1 << size) - 1;
		union.fillGrades(grades);
		fillCosts(size);
		int unmet = unmet(a) + unmet(b);
		double now = costOf[a] + costOf[b];
		int candidates = 0;
		double best = Double.POSITIVE_INFINITY;
		for (int set = 1; set <= whole >> 1; set++) {
			int rest = whole ^ set;
			if (isStrict() && (grades[set] >= Regions.MET ? 0 : 1) + (grades[rest] >= Regions.MET ? 0 : 1) > unmet || !union.hangsTogether(set) || !union.hangsTogether(rest)
					|| !union.mayBe(set) || !union.mayBe(rest)) {
				continue;
			}
			double each = costs[set] + costs[rest];
			if (each - now < -UNLIKELY * heat) {
				found[candidates] = set;
				upTo[candidates++] = each;
				best = Math.min(best, each);
			}
		}
		if (candidates == 0) {
			return;
		}
		double total = 0;
		for (int candidate = 0; candidate < candidates; candidate++) {
			total += heat > 0 ? Dice.exp((best - upTo[candidate]) / heat) : upTo[candidate] <= best ? 1 : 0;
			upTo[candidate] = total;
		}
		double drawn = dice.share() * total;
		int chosen = 0;
		while (chosen < candidates - 1 && upTo[chosen] <= drawn) {
			chosen++;
		}
		union.divide(a, b, found[chosen]);
		costOf[a] = cost.of(one, list(a, one)) + priceOf(regions.grade[a]);
		costOf[b] = cost.of(one, list(b, one)) + priceOf(regions.grade[b]);
	}

	/** Of each set of the union, from the set without its lowest node. */
	private void fillCosts(int size) {
		for (int set = 1; set < 1 << size; set++) {
			int low = union.local[Integer.numberOfTrailingZeros(set)];
			int end = 0;
			for (int bits = set & (set - 1); bits != 0; bits &= bits - 1) {
				one[end++] = union.local[Integer.numberOfTrailingZeros(bits)];
			}
			if (end == 0) {
				one[0] = low;
				bare[set] = cost.of(one, 1);
			} else {
				bare[set] = bare[set & (set - 1)] + cost.joining(low, one, end);
			}
			costs[set] = bare[set] + priceOf(grades[set]);
		}
	}

	/** Makes one of two neighbours and two of a third: the only way a new unit gets from one part of the map to another. */
	private void trade(int a, int b, double heat) {
		int split = regions.regionOf[dice.below(part.nodes)];
		if (a == b || split == a || split == b || regions.nodes[split] < 2 || regions.nodes[split] > SMALL || !regions.mayMerge(a, b)) {
			return;
		}
		int size = list(a, other);
		for (int node = regions.head[b]; node >= 0; node = regions.next[node]) {
			other[size++] = node;
		}
		double merged = cost.of(other, size) + priceOf(other, size);
		double change = merged - costOf[a] - costOf[b];
		if (change - costOf[split] >= -UNLIKELY * heat) {
			return;
		}
		int unmet = unmet(a) + unmet(b) + unmet(split) - (grade(other, size) >= Regions.MET ? 0 : 1);
		int set = bestDivision(split, unmet);
		if (set == 0) {
			return;
		}
		int rest = ((1 << union.size()) - 1) ^ set;
		if (isAccepted(change - costOf[split] + costs[set] + costs[rest], heat)) {
			regions.merge(a, b);
			int born = union.split(split, set);
			costOf[a] = merged;
			costOf[split] = costs[set];
			costOf[born] = costs[rest];
		}
	}

	/** The cheapest way to divide a new unit that leaves at most so many halves without what they need; 0 where there is none. */
	private int bestDivision(int region, int unmet) {
		union.gather(region, region);
		int whole = (1 << union.size()) - 1;
		union.fillGrades(grades);
		fillCosts(union.size());
		int chosen = 0;
		double best = Double.POSITIVE_INFINITY;
		for (int set = 1; set <= whole >> 1; set++) {
			int rest = whole ^ set;
			boolean isMet = !isStrict() || (grades[set] >= Regions.MET ? 0 : 1) + (grades[rest] >= Regions.MET ? 0 : 1) <= unmet;
			double each = costs[set] + costs[rest];
			if (isMet && each < best && union.hangsTogether(set) && union.hangsTogether(rest)) {
				best = each;
				chosen = set;
			}
		}
		return chosen;
	}
}
