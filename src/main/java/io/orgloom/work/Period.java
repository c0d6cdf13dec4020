package io.orgloom.work;

import java.time.LocalDate;

/**
 * Days work is looked at.
 *
 * @param to the first day after it
 */
public record Period(LocalDate from, LocalDate to) {

	public Period {
		if (!from.isBefore(to)) {
			throw new PeriodInvalid(from, to);
		}
	}

	public LocalDate last() {
		return to.minusDays(1);
	}
}
