package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** An org unit at the top cannot end while others lie in it. */
public final class OrgUnitsLeftBelow extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	OrgUnitsLeftBelow(String code, int below) {
		super(Kind.RULE_BROKEN, "The org unit %s has nothing above it, and %d lie in it. Move these first, or name the org unit they go into.".formatted(code, below),
				Map.of("code", code, "below", below));
	}
}
