package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No month of birth is given, or it cannot be read as one. */
public final class InvalidBirthMonth extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	InvalidBirthMonth(String value) {
		super(Kind.MALFORMED, "%s Write year and month as birth=1968-09, or the year alone where the month is unknown."
			.formatted(value.isEmpty() ? "The month of birth is missing." : "The month of birth (%s) cannot be read.".formatted(value)), Map.of("parameter", "birth", "value", value));
	}
}
