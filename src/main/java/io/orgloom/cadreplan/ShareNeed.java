package io.orgloom.cadreplan;

/** How many people a share of a list lacks at the least. */
final class ShareNeed {

	private static final double PERCENT = 100;
	/** Shares are fractions of small numbers: what is nearer is the same. */
	private static final double SAME = 1e-9;

	private ShareNeed() {
	}

	/**
	 * The fewest people who bring a share to its target if each of them counts for it; whoever else is added makes it more.
	 *
	 * @param is the share in percent
	 * @param target in percent, below a hundred
	 * @param people on the list
	 */
	static int fewest(double is, double target, int people) {
		double lacking = people * (target - is) / (PERCENT - target);
		return lacking <= SAME ? 0 : (int) Math.ceil(lacking - SAME);
	}
}
