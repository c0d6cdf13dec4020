package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step leaves open what becomes of the units that lie in one. */
public final class UnitsBelow extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnitsBelow(String code, int units) {
		super(Kind.RULE_BROKEN, "%d units lie in unit %s, and the step does not say where they go. Name those that make up the part (units), or the unit that takes all of them, or move them first."
			.formatted(units, code), Map.of("code", code, "units", units));
	}
}
