package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import java.util.Map;

/** A plan that is kept for an administrative unit is to cover posts or seats outside it, which its officers may not read. */
public final class OutsidePlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	OutsidePlan(String area, OrgUnitCode unit) {
		super(Kind.RULE_BROKEN, "The cadre plan is kept for the administrative unit %s, and %s does not work for it. Leave its posts and seats out, or have the plan kept by a unit above both."
			.formatted(area, unit), Map.of("area", area, "unit", unit.value()));
	}
}
