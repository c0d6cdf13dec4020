package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The plan has no unit of that number. */
public final class UnknownPlanUnit extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownPlanUnit(int plan, int unit) {
		super(Kind.NOT_FOUND, "Plan %d has no unit %d. The job's result numbers its units in regionOf.".formatted(plan, unit), Map.of("number", plan, "unit", unit));
	}
}
