package io.orgloom.cadre;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a career: a post or a seat.
 *
 * @param holding null for a seat
 * @param seat null for a post
 * @param change number of the Change that recorded it
 */
public record CareerItem(@Nullable Holding holding, @Nullable Seat seat, long change) {

	public LocalDate from() {
		return holding == null ? Objects.requireNonNull(seat).from() : holding.from();
	}

	public @Nullable LocalDate until() {
		return holding == null ? Objects.requireNonNull(seat).until() : holding.until();
	}
}
