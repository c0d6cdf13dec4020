package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import java.util.Map;

/** A committee is outside the scope of a cadre plan. */
public final class CommitteeNotPlanned extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CommitteeNotPlanned(CadrePlanCode plan, OrgUnitCode committee) {
		super(Kind.RULE_BROKEN, "The committee %s is not in the scope of the cadre plan %s. Choose one the plan covers.".formatted(committee, plan),
				Map.of("committee", committee.value(), "plan", plan.value()));
	}
}
