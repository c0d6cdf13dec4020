package io.orgloom.access;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A role would be granted on a unit that was never recorded. */
public final class UnknownGrantUnit extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownGrantUnit(String unit) {
		super(Kind.NOT_FOUND, "There is no administrative unit %s to grant a role on. Give the code of a recorded unit, or none for everywhere.".formatted(unit), Map.of("field", "within", "within", unit));
	}
}
