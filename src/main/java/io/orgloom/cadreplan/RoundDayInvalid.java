package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A day of a review round lies where it cannot. */
public final class RoundDayInvalid extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	RoundDayInvalid(LocalDate day, LocalDate from, LocalDate until) {
		super(Kind.RULE_BROKEN, "The day %s cannot be: it must lie from %s to %s. Correct the day.".formatted(day, from, until),
				Map.of("day", day.toString(), "from", from.toString(), "until", until.toString()));
	}
}
