package io.orgloom.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recorded figures of one measure through time, restated on the boundaries of one day.
 *
 * @param points in the order of their days; none where nothing was ever recorded
 */
public record RestatedSeries(Measure measure, List<Point> points) {

	/** How a restated figure came about. */
	public enum Certainty {
		/** The sum of whole units. */
		EXACT,
		/** Some units lie on the ground with a share only. */
		ESTIMATED,
		/** Something needed is not recorded. */
		UNKNOWN
	}

	/**
	 * A figure and the days it holds.
	 *
	 * @param until first day on which it no longer holds; null = the last one asked for
	 * @param value people, or square kilometres; null where unknown
	 * @param contributions what it rests on, in the order of codes
	 * @param missing what it would need besides
	 */
	public record Point(LocalDate from, @Nullable LocalDate until, @Nullable Number value, Certainty certainty, List<Contribution> contributions,
			List<Missing> missing) {

		/** The years the figures were counted in. */
		public List<Integer> years() {
			return contributions.stream().map(Contribution::year).filter(year -> year != null).distinct().sorted().toList();
		}

		boolean saysTheSameAs(Point other) {
			return contributions.equals(other.contributions) && missing.equals(other.missing);
		}
	}

	/**
	 * A unit that stood on the ground.
	 *
	 * @param figure of the whole unit, as recorded
	 * @param share of the unit that counts, above 0 up to 1
	 * @param value what of the figure counts
	 * @param year of the count, null for an area
	 * @param bases what the share was measured by; none where it is whole
	 */
	public record Contribution(UnitCode code, String name, Number figure, double share, Number value, @Nullable Integer year, @Nullable String source,
			Set<String> bases) {
	}

	/** A unit something is not recorded of. */
	public record Missing(UnitCode code, String name, Reason reason) {
	}

	/** What is not recorded. */
	public enum Reason {
		/** No figure of the measure on that day. */
		FIGURE,
		/** Where its ground came from or went. */
		LINEAGE,
		/** Any figure by which it could be divided among the units it was formed of. */
		DIVISION
	}
}
