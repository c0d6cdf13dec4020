package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A day or time cannot be read, or lies outside the years 1 to 9999. */
public final class InvalidTime extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	InvalidTime(String parameter, String value) {
		super(Kind.MALFORMED, "The value (%s) of %s is no time. Write a day such as 2025-07-01%s.".formatted(value, parameter,
				"knownAt".equals(parameter) ? ", an instant such as 2025-07-01T08:00:00Z, or the number of a Change" : ""), Map.of("parameter", parameter, "value", value));
	}
}
