package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** The term of a cadre plan is over; nobody can be nominated in it any more. */
public final class CadrePlanOver extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadrePlanOver(CadrePlan plan, LocalDate on) {
		super(Kind.RULE_BROKEN, "The term of the cadre plan %s ended on %s, before %s. Nominate in the plan of the next term.".formatted(plan.code(), plan.termUntil(), on), Map.of("plan", plan.code().value(), "termUntil", plan.termUntil(), "on", on));
	}
}
