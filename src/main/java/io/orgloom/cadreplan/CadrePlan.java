package io.orgloom.cadreplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cadre plan of a term.
 *
 * @param termUntil the first day after the term
 * @param area the administrative unit whose personnel officers keep it; null where it is kept by those of everything
 * @param synthetic whether it was made up to try things out
 * @param positions how many posts it covers
 * @param nominations how many nominations it holds
 */
public record CadrePlan(CadrePlanCode code, String name, LocalDate termFrom, LocalDate termUntil, @Nullable String area, boolean synthetic, int positions, int nominations) {

	/** Whether nobody can be nominated in it any more. */
	public boolean isOver(LocalDate on) {
		return !on.isBefore(termUntil);
	}
}
