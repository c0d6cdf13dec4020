package io.orgloom.mergerplan;

import org.jspecify.annotations.Nullable;

/**
 * What makes one plan better than another.
 *
 * @param of the attribute new units are to be alike in, or the quantity compactness and distance are weighted with and balance is measured in; null for the usual one
 * @param weight how much it counts beside the others
 */
public record Objective(Kind kind, @Nullable String of, double weight) {

	/** Each is the better the less there is of it, {@link #COUNT} apart. */
	public enum Kind {
		/** As many new units as the standards allow. */
		COUNT,
		/** Moment of inertia of the members about the centre of their new unit. */
		COMPACTNESS,
		/** Length of the borders left between new units. */
		BORDER,
		/** Coefficient of variation of a quantity over the new units; the first one unless named. */
		BALANCE,
		/** Differences of an attribute within new units, over all pairs of members. */
		HETEROGENEITY,
		/** The way from each member to the seat of its new unit, weighted with the first quantity unless named. */
		DISTANCE,
		/** Fences crossed: groups a new unit has members of, beyond the first. */
		FENCES
	}

	/** The same, counting that many times as much. */
	public Objective times(double factor) {
		return new Objective(kind, of, weight * factor);
	}

	/** An objective that names nothing. */
	public static Objective of(Kind kind, double weight) {
		return new Objective(kind, null, weight);
	}
}
