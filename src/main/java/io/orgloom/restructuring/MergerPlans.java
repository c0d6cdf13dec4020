package io.orgloom.restructuring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a plan.
 *
 * @param count how many units were asked for, at least where {@code countUpTo} says up to how many; null where as many as the standards allow
 * @param bound how many units that meet the standards no plan can exceed
 * @param withinPercent how far the first plan is from that at most, or from the number asked for where that is less; 0 where it is proven that no plan has more
 * @param today the units as they are, by the same measure
 * @param noWorseThan the draft that was to be surpassed, by the same measure; null where there was none
 * @param plans the best first, then others that differ from it, then those found where single aims were given other weights
 * @param front what one aim costs in another; null where there are fewer than two aims or more than three, where they stand in order, or where a draft was to be surpassed
 */
public record MergerPlans(@Nullable Integer count, @Nullable Integer countUpTo, int bound, double withinPercent, double seconds, long seed, PlanFigures today, @Nullable PlanFigures noWorseThan,
		List<MergerPlan> plans, @Nullable Front front) {

	/**
	 * One plan.
	 *
	 * @param number from 1
	 * @param leaning the aim that counted most when it was looked for; null where all counted as asked
	 * @param apart how far it is from the first: of the pairs of units that lie together in one of the two, the share that does not in the other
	 * @param exceptions units afterwards that do not meet the standards
	 * @param regionOf number of the unit afterwards, from 0, for each unit in the order of the codes
	 */
	public record MergerPlan(int number, Origin origin, @Nullable AimKind leaning, PlanFigures figures, double apart, List<Unmet> exceptions, int[] regionOf) {
	}

	/** How a plan came to be looked for. */
	public enum Origin {
		BEST, ALTERNATIVE, FRONT,
		/** People drew it. */
		DRAFT
	}

	/** All plans, measured by each of the aims. */
	public record Front(List<AimKind> aims, List<Point> points) {
	}

	/**
	 * One plan among the others.
	 *
	 * @param plan its number
	 * @param values what it comes to, aim by aim; the less, the better
	 * @param onFront whether no other is as good in everything and better in something
	 */
	public record Point(int plan, List<Double> values, boolean onFront) {
	}

	/**
	 * A unit afterwards that does not meet the standards.
	 *
	 * @param region its number
	 */
	public record Unmet(int region, Reason reason) {
	}

	/** Why a unit afterwards does not meet the standards. */
	public enum Reason {
		/** It was to stay as it is. */
		LOCKED,
		/** All it hangs together with has too little. */
		NOT_ENOUGH_AROUND,
		/** More units were asked for than can meet them. */
		COUNT,
		/** Demands on single units stand against it. */
		DEMANDS,
		/** None was found that does; that there is none is not proven. */
		NOT_FOUND
	}
}
