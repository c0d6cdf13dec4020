package io.orgloom.structure;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dated statement about an org unit or a post.
 *
 * @param aspect core, function, occupancy, or the relationship to another unit or post
 * @param target the code of the other unit or post, null for a state
 * @param change number of the Change that recorded it
 */
public record StructureHistory(String aspect, String variant, LocalDate from, @Nullable LocalDate until, Map<String, Object> values,
		@Nullable String target, String fact, long change) {

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return !from.isAfter(day) && (until == null || until.isAfter(day));
	}
}
