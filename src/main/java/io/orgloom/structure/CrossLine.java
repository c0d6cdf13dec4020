package io.orgloom.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that leads from one org unit to another beside the hierarchy.
 *
 * @param role what a coordination is about
 * @param basis the document the line itself names
 * @param together how many lines this one stands for: more than one where many lines of its kind lead from units not asked for to one end, or to them from one end
 * @param change number of the Change that recorded it
 * @param document the one that Change rests on
 */
public record CrossLine(Kind kind, End from, End to, @Nullable String role, @Nullable String basis, LocalDate since, int together, long change,
		@Nullable String document) {

	/** Whether a post reports by a dotted line, or a unit advises another or coordinates with it. */
	public enum Kind {
		REPORTS_TO,
		ADVISES,
		COORDINATES_WITH
	}

	/** One end of it: a unit, and the post in it where it is a line between posts. */
	public record End(OrgUnitCode unit, String name, @Nullable PositionCode post, @Nullable String title) {
	}
}
