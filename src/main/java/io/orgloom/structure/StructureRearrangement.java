package io.orgloom.structure;

import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of org units and posts on a day. What ends into another hands over to it whatever it is tied to; what is not named stays as it is.
 *
 * @param on the day
 * @param bodies org units that are formed, or stay with another name or place
 * @param posts posts that are formed, or stay in another org unit
 * @param ended what ends that day
 */
public record StructureRearrangement(LocalDate on, List<Body> bodies, List<Post> posts, List<Ended> ended, List<LineChange> lines, List<SeatChange> seats) {

	/**
	 * @param name null where a staying one keeps it
	 * @param kind of a formed one; null of one that stays
	 * @param parents by hierarchy the org units above it that are not as they were
	 * @param governs administrative units a formed one governs
	 * @param from org units of the day before that go into it
	 */
	public record Body(OrgUnitCode code, boolean formed, @Nullable String name, @Nullable OrgUnitKind kind, Hierarchy hierarchy, @Nullable AgencyField field,
			Map<Hierarchy, OrgUnitCode> parents, List<UnitCode> governs, List<OrgUnitCode> from) {
	}

	/**
	 * @param title of a formed one
	 * @param from posts of the day before that go into it
	 */
	public record Post(PositionCode code, boolean formed, String title, PositionRole role, @Nullable String rank, OrgUnitCode unit, List<PositionCode> from) {
	}

	/**
	 * @param post whether a post ends, else an org unit
	 * @param into what it becomes part of; null where nothing follows it
	 */
	public record Ended(boolean post, String code, @Nullable String into) {
	}

	/** @param superior the only one by that kind of line from the day on; null for none */
	public record LineChange(PositionCode position, @Nullable PositionCode superior, Line line) {
	}

	/** @param seated whether the post gives a seat on the committee from the day on */
	public record SeatChange(PositionCode position, OrgUnitCode committee, boolean seated) {
	}
}
