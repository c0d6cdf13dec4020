package io.orgloom.structure;

import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is so of committees, agencies and posts, row by row as it came in. A row holds from its own day, or else from the bundle's, and up to its end if it
 * has one. A line, seat or link that holds already is ended by a row that has an end.
 *
 * @param from the day of rows that name none
 */
public record StructureBundle(LocalDate from, List<UnitRow> units, List<PositionRow> positions, List<LineRow> lines, List<SeatRow> seats,
		List<LinkRow> links, List<FunctionRow> functions, List<EndRow> ends, List<LineageRow> lineage) {

	/** The days a row holds. */
	public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

		/** From the bundle's day on. */
		public static final Days OPEN = new Days(null, null);
	}

	/** @param governs our code of the administrative unit it governs */
	public record UnitRow(Place place, OrgUnitCode code, String name, OrgUnitKind kind, Hierarchy hierarchy, @Nullable AgencyField field,
			@Nullable OrgUnitCode parent, @Nullable UnitCode governs, @Nullable OrgUnitCode advises, @Nullable String source, Days days) {
	}

	/** @param occupancy whether it is filled from the row's day on; null says nothing about it */
	public record PositionRow(Place place, PositionCode code, String title, OrgUnitCode unit, PositionRole role, @Nullable String rank,
			@Nullable String group, @Nullable String requirements, @Nullable String source, @Nullable Occupancy occupancy, @Nullable String occupancySource,
			Days days) {
	}

	public record LineRow(Place place, PositionCode position, PositionCode superior, Line line, Days days) {
	}

	/** A post seats its holder on a committee by virtue of the post. */
	public record SeatRow(Place place, PositionCode position, OrgUnitCode committee, Days days) {
	}

	/** @param role what they coordinate on */
	public record LinkRow(Place place, OrgUnitCode unit, OrgUnitCode other, String role, @Nullable String basis, Days days) {
	}

	public record FunctionRow(Place place, OrgUnitCode unit, String key, String title, boolean lead, @Nullable String regulation, Days days) {
	}

	/**
	 * A unit or post that ends, with all that is said of it; what lies in a unit is moved or ended by rows of its own.
	 *
	 * @param post whether a post is meant, else an org unit
	 */
	public record EndRow(Place place, boolean post, String code, @Nullable LocalDate on) {
	}

	/**
	 * A unit or post of the day before that went into one of the day.
	 *
	 * @param post whether posts are meant, else org units
	 * @param share of the old one, above 0 up to 1
	 */
	public record LineageRow(Place place, boolean post, String old, String result, double share, @Nullable LocalDate on) {
	}
}
