package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A scenario divides units, so it is no plan of mergers. */
public final class NotOfWholeUnits extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NotOfWholeUnits(String scenario, String unit, String code) {
		super(Kind.RULE_BROKEN, ("The scenario %s divides %s (%s) or leaves it nowhere. The planner moves whole units only: put it into one unit in the studio, or take the step back.")
			.formatted(scenario, unit, code), Map.of("scenario", scenario, "unit", code, "name", unit));
	}
}
