package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A period ends before it begins. */
public final class PeriodInvalid extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	PeriodInvalid(LocalDate from, LocalDate to) {
		super(Kind.RULE_BROKEN, "The period from %s to %s has no day: its end is the first day after it. Maybe the two were exchanged.".formatted(from, to), Map.of("from", from, "to", to));
	}
}
