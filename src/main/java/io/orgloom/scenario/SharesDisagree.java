package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step says how much of a unit a part is, and names units that are more or less of it. */
public final class SharesDisagree extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	SharesDisagree(String code, double share, double named) {
		super(Kind.RULE_BROKEN, "The units named are %.4f of unit %s, the step says %.4f. Leave the share out, it follows from the units, or name others."
			.formatted(named, code, share), Map.of("code", code, "share", share, "named", named));
	}
}
