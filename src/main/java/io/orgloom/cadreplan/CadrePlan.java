package io.orgloom.cadreplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cadre plan of a term.
 *
 * @param termUntil the first day after the term
 * @param area the administrative unit whose personnel officers keep it; null where it is kept by those of everything
 * @param synthetic whether it was made up to try things out
 * @param begunOn the day the plan began
 * @param reviewedOn the day from which the last review round counts; null where none was concluded
 * @param positions how many posts it covers
 * @param committees of how many committees it covers the seats
 * @param nominations how many nominations it holds
 */
public record CadrePlan(CadrePlanCode code, String name, LocalDate termFrom, LocalDate termUntil, @Nullable String area, boolean synthetic, LocalDate begunOn, @Nullable LocalDate reviewedOn,
		int positions, int committees, int nominations) {

	/** The day by which it was last looked through as a whole: when it was reviewed, or begun. */
	public LocalDate lookedThroughOn() {
		return reviewedOn == null ? begunOn : reviewedOn;
	}

	/** Whether nobody can be nominated in it any more. */
	public boolean isOver(LocalDate on) {
		return !on.isBefore(termUntil);
	}
}
