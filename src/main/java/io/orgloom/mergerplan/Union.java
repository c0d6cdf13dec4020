package io.orgloom.mergerplan;

/** The members of two new units together, numbered by bits, so that a set of them is one number. */
final class Union {

	private final Regions regions;
	private final Part part;
	private final int[] placeOf;
	/** Nodes by bit. */
	final int[] local = new int[Integer.SIZE];
	/** Neighbours within the union by bit, as sets. */
	private final int[] near = new int[Integer.SIZE];
	private final int[] kept = new int[Integer.SIZE];
	private int size;
	private double[] sums = new double[0];
	private double[] least = new double[0];

	Union(Regions regions) {
		this.regions = regions;
		this.part = regions.part;
		this.placeOf = new int[part.nodes];
	}

	/** Takes the members of two new units, or of one named twice: those of the first have the low bits. */
	void gather(int a, int b) {
		size = 0;
		take(a);
		if (a != b) {
			take(b);
		}
		for (int at = 0; at < size; at++) {
			int bits = 0;
			for (int arc = part.start[local[at]]; arc < part.start[local[at] + 1]; arc++) {
				int other = part.neighbour[arc];
				int region = regions.regionOf[other];
				if (region == a || region == b) {
					bits |= 1 << placeOf[other];
				}
			}
			near[at] = bits;
			kept[at] = part.isLimited ? keptApart(local[at], a, b) : 0;
		}
	}

	private void take(int region) {
		for (int node = regions.head[region]; node >= 0; node = regions.next[node]) {
			placeOf[node] = size;
			local[size++] = node;
		}
	}

	private int keptApart(int node, int a, int b) {
		int bits = 0;
		for (int at = part.apartStart[node]; at < part.apartStart[node + 1]; at++) {
			int region = regions.regionOf[part.apart[at]];
			if (region == a || region == b) {
				bits |= 1 << placeOf[part.apart[at]];
			}
		}
		return bits;
	}

	int size() {
		return size;
	}

	boolean hangsTogether(int set) {
		int reached = set & -set;
		int open = reached;
		while (open != 0) {
			int grown = near[Integer.numberOfTrailingZeros(open)] & set & ~reached;
			open &= open - 1;
			reached |= grown;
			open |= grown;
		}
		return reached == set;
	}

	/** Whether limits and demands to stay apart let a set be one new unit. */
	boolean mayBe(int set) {
		if (!part.isLimited || (set & (set - 1)) == 0) {
			return true;
		}
		int members = 0;
		for (int bits = set; bits != 0; bits &= bits - 1) {
			int at = Integer.numberOfTrailingZeros(bits);
			members += part.members(local[at]);
			if ((kept[at] & set) != 0) {
				return false;
			}
		}
		if (members > part.mostMembers) {
			return false;
		}
		for (int quantity = 0; quantity < part.value.length; quantity++) {
			double sum = 0;
			for (int bits = set; bits != 0 && part.most[quantity] < Double.POSITIVE_INFINITY; bits &= bits - 1) {
				sum += part.value[quantity][local[Integer.numberOfTrailingZeros(bits)]];
			}
			if (sum > part.most[quantity]) {
				return false;
			}
		}
		return true;
	}

	/** Whether there is enough for so many of the least demanding. */
	boolean isEnoughFor(int count) {
		for (int quantity = 0; quantity < part.value.length; quantity++) {
			double sum = 0;
			double lowest = Double.POSITIVE_INFINITY;
			for (int at = 0; at < size; at++) {
				sum += part.value[quantity][local[at]];
				lowest = Math.min(lowest, part.least[quantity][local[at]]);
			}
			if (sum < count * lowest * Regions.MET) {
				return false;
			}
		}
		return size >= count;
	}

	/** Grades of all sets. O(2^size · quantities). */
	void fillGrades(double[] grades) {
		int sets = 1 << size;
		if (sums.length < sets) {
			sums = new double[sets];
			least = new double[sets];
		}
		for (int quantity = 0; quantity < part.value.length; quantity++) {
			for (int set = 1; set < sets; set++) {
				int node = local[Integer.numberOfTrailingZeros(set)];
				sums[set] = sums[set & (set - 1)] + part.value[quantity][node];
				least[set] = Math.max(least[set & (set - 1)], part.least[quantity][node]);
				double share = Regions.share(sums[set], least[set]);
				grades[set] = quantity == 0 ? share : Math.min(grades[set], share);
			}
		}
	}

	/** Gives a set to the first new unit, the others to the second. */
	void divide(int a, int b, int set) {
		int members = (1 << regions.nodes[a]) - 1;
		if (set == members || set == (((1 << size) - 1) ^ members)) {
			return;
		}
		regions.open(a);
		regions.open(b);
		for (int at = 0; at < size; at++) {
			regions.add((set >> at & 1) != 0 ? a : b, local[at]);
		}
		regions.close(a);
		regions.close(b);
	}

	/** Gives a set to the first new unit, another to the second, and makes one more of the others. */
	void divideInThree(int a, int b, int first, int second) {
		int c = regions.create();
		regions.open(a);
		regions.open(b);
		for (int at = 0; at < size; at++) {
			regions.add((first >> at & 1) != 0 ? a : (second >> at & 1) != 0 ? b : c, local[at]);
		}
		regions.close(a);
		regions.close(b);
		regions.close(c);
	}

	/** Divides the one new unit it holds: a set stays, the others make one more. */
	int split(int a, int set) {
		int made = regions.create();
		regions.open(a);
		for (int at = 0; at < size; at++) {
			regions.add((set >> at & 1) != 0 ? a : made, local[at]);
		}
		regions.close(a);
		regions.close(made);
		return made;
	}
}
