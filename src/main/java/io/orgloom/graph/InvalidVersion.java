package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The version a request rests on cannot be read. */
public final class InvalidVersion extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	InvalidVersion(String value) {
		super(Kind.MALFORMED, "The value (%s) of If-Match is no version. Send the number that what is to be changed shows, with or without quotes.".formatted(value),
				Map.of("value", value));
	}
}
