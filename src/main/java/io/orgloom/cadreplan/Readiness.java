package io.orgloom.cadreplan;

import java.time.LocalDate;

/** How soon a candidate could take up the post, counted from the day on which it was assessed. A band counts at its end: nobody is ready before that is certain. */
public enum Readiness {
	NOW(0), YEARS_1_2(2), YEARS_3_5(5);

	private final int years;

	Readiness(int years) {
		this.years = years;
	}

	/** The day from which the candidate counts as ready. */
	public LocalDate readyFrom(LocalDate assessedOn) {
		return assessedOn.plusYears(years);
	}
}
