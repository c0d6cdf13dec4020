package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A Change came without a reason. */
public final class ReasonMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ReasonMissing() {
		super(Kind.MALFORMED, "A Change needs a reason. Say in a few words why the facts change.", Map.of("field", "reason"));
	}
}
