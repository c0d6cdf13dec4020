package io.orgloom.territory;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dated state or place of a unit.
 *
 * @param aspect core, population, area, terrain, factors, location, or place
 * @param values the properties of the state; the code of the unit above for a place
 * @param fact id of the fact
 * @param change number of the Change that recorded it
 */
public record UnitHistory(String aspect, String variant, LocalDate from, @Nullable LocalDate until, Map<String, Object> values, String fact,
		long change) {
}
