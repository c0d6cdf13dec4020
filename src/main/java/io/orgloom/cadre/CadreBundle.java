package io.orgloom.cadre;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.territory.TerritoryBundle.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is so of cadres, row by row as it came in. A row holds from its own day, or else from the bundle's, and up to its end if it has one. A post or seat
 * that is held already is ended by a row of the same first day that has an end.
 *
 * @param from the day of rows that name none
 */
public record CadreBundle(LocalDate from, List<PersonRow> people, List<HoldingRow> holdings, List<SeatRow> seats, List<RecordRow> records,
		List<RetirementRow> retirements) {

	/** Who somebody is; of a cadre already on record, what is given replaces what was recorded. */
	public record PersonRow(Place place, CadreCode code, boolean synthetic, @Nullable String source, Particulars particulars, @Nullable LocalDate from) {
	}

	/**
	 * Who holds a post, or that nobody does.
	 *
	 * @param cadre null = the post is vacant
	 * @param ending how it ended, where it has an end
	 */
	public record HoldingRow(Place place, @Nullable CadreCode cadre, PositionCode position, boolean acting, boolean concurrent, Entry entry,
			@Nullable String decision, @Nullable LocalDate termEnds, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Ending ending,
			@Nullable String endingDecision) {

		Appointment of(CadreCode holder, LocalDate day) {
			return new Appointment(holder, position, day, until, acting, concurrent, entry, decision, termEnds);
		}
	}

	/** Who sits on a committee in person. */
	public record SeatRow(Place place, CadreCode cadre, OrgUnitCode unit, SeatRole role, @Nullable String decision, @Nullable LocalDate termEnds,
			@Nullable LocalDate from, @Nullable LocalDate until, @Nullable Ending ending) {
	}

	/**
	 * One part of what is recorded of somebody: a rank, or one entry of those of which there may be several.
	 *
	 * @param until the first day on which it is no longer so; null = open, or until the next row of its key
	 */
	public record RecordRow(Place place, CadreCode cadre, Particulars particulars, @Nullable LocalDate from, @Nullable LocalDate until) {
	}

	/** Somebody who left the service on a day. */
	public record RetirementRow(Place place, CadreCode cadre, LocalDate on, @Nullable String decision) {
	}
}
