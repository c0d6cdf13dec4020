package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A text is no quarter. */
public final class QuarterInvalid extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	QuarterInvalid(String value) {
		super(Kind.MALFORMED, "\"%s\" is no quarter. Write year and number, such as 2024-Q1.".formatted(value), Map.of("value", value));
	}
}
