package io.orgloom.structure;

/**
 * What lies in an org unit with all below it in one hierarchy.
 *
 * @param units itself too
 * @param held posts recorded as filled
 * @param vacant posts recorded as vacant or merely acted in; of the rest it is not known
 */
public record Totals(int units, int posts, int held, int vacant) {

	/** Nothing. */
	public static final Totals NONE = new Totals(0, 0, 0, 0);
}
