package io.orgloom.graph;

import java.time.LocalDate;
import java.util.Map;

/** The two times of a read: the day in the world, and the number of the last Change taken into account. */
public record AsOf(LocalDate on, long known) {

	/** As statement parameters {@code $on} and {@code $known}. */
	public Map<String, Object> parameters() {
		return Map.of("on", on, "known", known);
	}

	/** The same knowledge, another day. */
	public AsOf on(LocalDate day) {
		return new AsOf(day, known);
	}
}
