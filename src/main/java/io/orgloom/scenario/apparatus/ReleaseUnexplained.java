package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Somebody is to be surplus, and it is not said why. */
public final class ReleaseUnexplained extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ReleaseUnexplained(String cadre) {
		super(Kind.RULE_BROKEN, "It has to be said why there is no post for %s. Add the reason.".formatted(cadre),
				Map.of("cadre", cadre));
	}
}
