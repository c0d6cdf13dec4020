package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The plan has no unit of that number. */
public final class UnknownPlanUnit extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownPlanUnit(int unit) {
		super(Kind.NOT_FOUND, "The plan has no unit %d. Its units are numbered in regionOf.".formatted(unit), Map.of("unit", unit));
	}
}
