package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No sex is given, or one that rules do not know. */
public final class UnknownSex extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownSex(String value) {
		super(Kind.MALFORMED, "%s The retirement age depends on it: give sex=MALE or sex=FEMALE.".formatted(value.isEmpty() ? "The sex is missing." : "The sex (%s) is unknown."
			.formatted(value)), Map.of("parameter", "sex", "value", value));
	}
}
