package io.orgloom.cadreplan;

import io.orgloom.graph.Content;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a nomination was judged last.
 *
 * @param assessedOn the day on which somebody said how ready the candidate is
 * @param order of preference among the candidates of the post, 1 first
 * @param reason why the candidate is planned
 */
public record Assessment(NominationKind kind, Readiness readiness, LocalDate assessedOn, @Nullable Integer order, @Nullable String reason) {

	/** The day from which the candidate counts as ready. */
	public LocalDate readyFrom() {
		return readiness.readyFrom(assessedOn);
	}

	@Override
	public String toString() {
		return "Assessment[" + Content.MASK + "]";
	}
}
