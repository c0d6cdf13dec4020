package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import java.util.Map;

/** A plan is to cover the seats of an org unit that has no members. */
public final class NotCommittee extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NotCommittee(OrgUnitCode unit) {
		super(Kind.RULE_BROKEN, "%s is not a committee, council or body of the Front, so it has no seats to plan. Choose one that has members.".formatted(unit), Map.of("unit", unit.value()));
	}
}
