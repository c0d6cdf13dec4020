package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** An interval would end on or before the day it begins. */
public final class EmptyInterval extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public EmptyInterval(LocalDate from, LocalDate until) {
		super(Kind.RULE_BROKEN, "A fact that begins on %s cannot end on %s. Maybe retract it instead, or choose a later end.".formatted(from, until),
				Map.of("from", from, "until", until));
	}
}
