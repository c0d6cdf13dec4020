package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** An org unit a plan forms is to govern a unit that later steps of the plan undid. */
public final class GovernedUnitGone extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	GovernedUnitGone(String code, String name, String unit) {
		super(Kind.RULE_BROKEN, "The org unit %s, %s, is to govern %s, which a later step ended. Form the unit again, or end the org unit.".formatted(code, name, unit),
				Map.of("code", code, "name", name, "unit", unit));
	}
}
