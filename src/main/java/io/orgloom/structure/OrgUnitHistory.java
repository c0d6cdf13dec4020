package io.orgloom.structure;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dated statement about an org unit.
 *
 * @param aspect core, function, or the relationship to another unit
 * @param target the code of the other unit, null for a state
 * @param change number of the Change that recorded it
 */
public record OrgUnitHistory(String aspect, String variant, LocalDate from, @Nullable LocalDate until, Map<String, Object> values,
		@Nullable String target, String fact, long change) {
}
