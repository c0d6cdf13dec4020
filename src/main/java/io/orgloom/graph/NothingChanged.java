package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A Change would record and retract nothing. */
public final class NothingChanged extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NothingChanged() {
		super(Kind.RULE_BROKEN, "Nothing would change: every fact is already so. Check the day and the values.", Map.of());
	}
}
