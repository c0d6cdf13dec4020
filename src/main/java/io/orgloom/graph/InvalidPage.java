package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A page was asked for that cannot be cut. */
public final class InvalidPage extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public InvalidPage(String parameter, String value) {
		super(Kind.MALFORMED, "The value (%s) of %s asks for no page. A limit lies between 1 and 500; after is what the page before gave as next."
			.formatted(value, parameter), Map.of("parameter", parameter, "value", value));
	}
}
