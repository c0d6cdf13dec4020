package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A term ends before it begins. */
public final class CadrePlanTermInvalid extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadrePlanTermInvalid(LocalDate from, LocalDate until) {
		super(Kind.RULE_BROKEN, "The term from %s to %s has no day. Maybe the two were exchanged.".formatted(from, until), Map.of("termFrom", from, "termUntil", until));
	}
}
