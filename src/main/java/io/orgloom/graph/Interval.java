package io.orgloom.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days in the world, half-open: from the first day up to, not including, {@code until}; without {@code until} it is open. */
public record Interval(LocalDate from, @Nullable LocalDate until) {

	public Interval {
		if (until != null && !until.isAfter(from)) {
			throw new EmptyInterval(from, until);
		}
	}

	public static Interval from(LocalDate from) {
		return new Interval(from, null);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(from) && reachesPast(day);
	}

	/** Whether it still holds on that day or begins later. */
	public boolean reachesPast(LocalDate day) {
		return until == null || until.isAfter(day);
	}

	public boolean overlaps(Interval other) {
		return reachesPast(other.from) && other.reachesPast(from);
	}

	public Optional<Interval> intersection(Interval other) {
		if (!overlaps(other)) {
			return Optional.empty();
		}
		return Optional.of(new Interval(from.isAfter(other.from) ? from : other.from, earlier(until, other.until)));
	}

	/** Where the earlier of two ends lies, null being later than every day. */
	public static @Nullable LocalDate earlier(@Nullable LocalDate first, @Nullable LocalDate second) {
		if (first == null) {
			return second;
		}
		return second == null || first.isBefore(second) ? first : second;
	}

	@Override
	public String toString() {
		return "[" + from + ", " + (until == null ? "…" : until) + ")";
	}
}
