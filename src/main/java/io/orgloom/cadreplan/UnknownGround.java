package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** On no such ground is a cadre taken out of a plan. */
public final class UnknownGround extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownGround(String ground, String grounds) {
		super(Kind.RULE_BROKEN, "There is no ground %s for taking a cadre out of a plan. Choose one of: %s.".formatted(ground, grounds),
				Map.of("ground", ground, "grounds", grounds));
	}
}
