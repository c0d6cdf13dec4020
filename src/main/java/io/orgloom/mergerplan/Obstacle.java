package io.orgloom.mergerplan;

/**
 * What forbids a change of a plan.
 *
 * @param one the unit or quantity it is about, by its name
 * @param other the other one of a pair, else empty
 */
public record Obstacle(Kind kind, String one, String other) {

	/** What it is. */
	public enum Kind {
		/** They lie in one new unit already. */
		TOGETHER,
		/** One of them is to stay as it is. */
		LOCKED,
		/** The two are not to come together. */
		APART,
		/** A fence lies between that nobody may cross. */
		FENCE,
		/** No way over borders that may be crossed leads from one to the other. */
		UNREACHABLE,
		/** They have no border. */
		NO_BORDER,
		/** What is left would not hang together. */
		FALLS_APART,
		/** It would have more members than it may. */
		MOST_MEMBERS,
		/** It would have more of a quantity than it may. */
		MOST
	}
}
