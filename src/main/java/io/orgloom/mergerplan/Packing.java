package io.orgloom.mergerplan;

import org.jspecify.annotations.Nullable;

/**
 * Makes as many new units as the standards allow. Two neighbouring ones are made anew: of all ways to divide their members into two that hang together and keep all demands one is drawn,
 * the likelier the better (a heat bath). Meeting the standards counts most, then what is over: it is the better the more of it lies in one place. So slack wanders from pair to pair, meets, and
 * where there is enough for three, three are made.
 *
 * <p>What is over is counted in people, or whatever the one standard asks for; where a proof gave prices, in these: what is over by prices is what another new unit can be made of.
 *
 * <p>Unions of up to {@value #SMALL} nodes are divided by looking at every subset, O(2^nodes); larger ones along a random tree, O(borders). After the recombination of DeFord, Duchin and
 * Solomon (2021), with all divisions in place of those of one tree.
 */
final class Packing {

	/** From here on subsets are too many; at 12 slack that lies in many small nodes was stuck, 1.5 % fewer new units came out. */
	static final int SMALL = 15;
	/** The same where standards differ and each subset costs more. */
	private static final int SMALL_MIXED = 12;
	/** What one more new unit that meets the standards is worth; one that does not costs twice as much. */
	private static final double WORTH = 100;
	/** Slack of that much is half as good as can be. Squared grades in its place gave 0.4 % fewer new units, roots as many. */
	private static final double HALF = 0.3;
	/** Divisions less likely than e to the power of this are left out. */
	private static final double LEAST_CHANCE = -12;

	private final Regions regions;
	private final Part part;
	private final Dice dice;
	private final int least;
	private final int most;
	private final Union union;
	private @Nullable TreeDivision tree;
	private final double @Nullable [] price;
	private final double[] grades;
	private final double[] prices;
	private final int[] found;
	private final double[] worth;

	/** Room for all subsets of a union, for one search after another. */
	record Room(double[] grades, double[] prices, int[] found, double[] worth) {
		Room() {
			this(new double[1 << SMALL], new double[1 << SMALL], new int[1 << SMALL], new double[1 << SMALL]);
		}
	}

	/**
	 * @param least how many new units there have to be
	 * @param most how many there may be
	 * @param price by node, at which each new unit that meets the standards costs one or more; null where none are known
	 */
	Packing(Regions regions, Dice dice, int least, int most, double @Nullable [] price, Room room) {
		this.regions = regions;
		this.part = regions.part;
		this.dice = dice;
		this.least = least;
		this.most = most;
		this.price = price;
		this.union = new Union(regions);
		this.grades = room.grades;
		this.prices = room.prices;
		this.found = room.found;
		this.worth = room.worth;
	}

	/** As many as are asked for. */
	int steps(int count, double perHeat) {
		for (int step = 0; step < count && part.neighbour.length > 0; step++) {
			step(perHeat);
		}
		return count;
	}

	/** Makes one random pair anew. */
	private void step(double perHeat) {
		int arc = dice.below(part.neighbour.length);
		int a = regions.regionOf[part.tail[arc]];
		int b = regions.regionOf[part.neighbour[arc]];
		if (a == b) {
			alone(a);
			return;
		}
		boolean bothMet = regions.grade[a] >= Regions.MET && regions.grade[b] >= Regions.MET;
		int size = regions.nodes[a] + regions.nodes[b];
		if (size > (part.isSimple && !part.isLimited ? SMALL : SMALL_MIXED)) {
			tree().step(a, b, perHeat, regions.count > least, regions.count < most);
		} else if (part.isSimple && !part.isLimited && bothMet) {
			union.gather(a, b);
			divideMet(a, b, size, perHeat);
		} else {
			union.gather(a, b);
			divideAny(a, b, size, perHeat);
		}
	}

	/** Made when it is needed first: in small patches it hardly ever is. */
	private TreeDivision tree() {
		if (tree == null) {
			tree = new TreeDivision(regions, dice);
		}
		return tree;
	}

	/** Makes two of a new unit that has enough for two. */
	private void alone(int region) {
		if (regions.count >= most || regions.grade[region] < Regions.MET || part.isSimple && regions.grade[region] < 2 * Regions.MET) {
			return;
		}
		if (regions.nodes[region] > (part.isSimple && !part.isLimited ? SMALL : SMALL_MIXED)) {
			tree().alone(region);
			return;
		}
		union.gather(region, region);
		if (!union.isEnoughFor(2)) {
			return;
		}
		fillGrades(union.size());
		int whole = (1 << union.size()) - 1;
		for (int set = 1; set <= whole >> 1; set++) {
			if (grades[set] >= Regions.MET && grades[whole ^ set] >= Regions.MET && isGood(set) && isGood(whole ^ set)) {
				union.split(region, set);
				return;
			}
		}
	}

	/** What a new unit of that grade is worth. */
	static double worth(double grade) {
		if (grade < Regions.MET) {
			return WORTH * (grade - 2);
		}
		double over = grade - 1;
		return WORTH - over / (over + HALF);
	}

	private void divideMet(int a, int b, int size, double perHeat) {
		double all = regions.grade[a] + regions.grade[b];
		if (all >= 3 * Regions.MET && regions.count < most) {
			fillGrades(size);
			if (divideInThree(a, b, size)) {
				return;
			}
		}
		int half = 1 << (size - 1);
		int whole = 2 * half - 1;
		double[] value = part.value[0];
		double[] over = price == null ? grades : prices;
		double allOver = price == null ? all : priceOf(0, size);
		double nowOver = price == null ? regions.grade[a] : priceOf(0, regions.nodes[a]);
		double now = worth(nowOver) + worth(allOver - nowOver);
		double highest = all - Regions.MET;
		int candidates = 0;
		double total = 0;
		grades[0] = 0;
		prices[0] = 0;
		for (int set = 1; set < half; set++) {
			int node = union.local[Integer.numberOfTrailingZeros(set)];
			double sum = grades[set & (set - 1)] + value[node];
			grades[set] = sum;
			if (price != null) {
				prices[set] = prices[set & (set - 1)] + price[node];
			}
			if (sum >= Regions.MET && sum <= highest) {
				double chance = (worth(over[set]) + worth(allOver - over[set]) - now) * perHeat;
				if (chance > LEAST_CHANCE && union.hangsTogether(set) && union.hangsTogether(whole ^ set)) {
					total += Dice.exp(chance);
					found[candidates] = set;
					worth[candidates++] = total;
				}
			}
		}
		if (candidates > 1) {
			union.divide(a, b, found[drawn(candidates, total)]);
		}
	}

	/** Of the nodes of the union from one place to another. */
	private double priceOf(int from, int to) {
		double sum = 0;
		for (int at = from; at < to && price != null; at++) {
			sum += price[union.local[at]];
		}
		return sum;
	}

	private int drawn(int candidates, double total) {
		double drawn = dice.share() * total;
		int chosen = 0;
		while (chosen < candidates - 1 && worth[chosen] <= drawn) {
			chosen++;
		}
		return chosen;
	}

	/** As {@link #divideMet}, with any quantities, standards and demands; two may also become one. */
	private void divideAny(int a, int b, int size, double perHeat) {
		fillGrades(size);
		int whole = (1 << size) - 1;
		boolean bothMet = regions.grade[a] >= Regions.MET && regions.grade[b] >= Regions.MET;
		if (bothMet && regions.count < most && union.isEnoughFor(3) && divideInThree(a, b, size)) {
			return;
		}
		double now = worth(regions.grade[a]) + worth(regions.grade[b]);
		int candidates = 0;
		double best = Double.NEGATIVE_INFINITY;
		for (int set = 1; set <= whole >> 1; set++) {
			double each = worth(grades[set]) + worth(grades[whole ^ set]);
			if ((each - now) * perHeat > LEAST_CHANCE && union.hangsTogether(set) && union.hangsTogether(whole ^ set) && union.mayBe(set) && union.mayBe(whole ^ set)) {
				found[candidates] = set;
				worth[candidates++] = each;
				best = Math.max(best, each);
			}
		}
		double merged = worth(grades[whole]);
		if (!bothMet && regions.count > least && (merged - now) * perHeat > LEAST_CHANCE && regions.mayMerge(a, b)) {
			found[candidates] = whole;
			worth[candidates++] = merged;
			best = Math.max(best, merged);
		}
		if (candidates == 0) {
			return;
		}
		double total = 0;
		for (int candidate = 0; candidate < candidates; candidate++) {
			total += Dice.exp((worth[candidate] - best) * perHeat);
			worth[candidate] = total;
		}
		int chosen = found[drawn(candidates, total)];
		if (chosen == whole) {
			regions.merge(a, b);
		} else {
			union.divide(a, b, chosen);
		}
	}

	private void fillGrades(int size) {
		if (part.isSimple) {
			double[] value = part.value[0];
			grades[0] = 0;
			for (int set = 1; set < 1 << size; set++) {
				grades[set] = grades[set & (set - 1)] + value[union.local[Integer.numberOfTrailingZeros(set)]];
			}
		} else {
			union.fillGrades(grades);
		}
	}

	private boolean divideInThree(int a, int b, int size) {
		int whole = (1 << size) - 1;
		// the first holds node 0, so each division is looked at once up to the order of the other two
		for (int first = 1; first < whole; first += 2) {
			if (!isGood(first)) {
				continue;
			}
			int rest = whole ^ first;
			int low = rest & -rest;
			int others = rest ^ low;
			for (int second = (others - 1) & others; second > 0; second = (second - 1) & others) {
				if (grades[second | low] >= Regions.MET && grades[others ^ second] >= Regions.MET && isGood(second | low) && isGood(others ^ second)) {
					union.divideInThree(a, b, first, second | low);
					return true;
				}
			}
			if (isGood(low) && isGood(others)) {
				union.divideInThree(a, b, first, low);
				return true;
			}
		}
		return false;
	}

	private boolean isGood(int set) {
		return grades[set] >= Regions.MET && union.hangsTogether(set) && union.mayBe(set);
	}
}
