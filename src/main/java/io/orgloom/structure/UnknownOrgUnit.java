package io.orgloom.structure;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** No org unit has that code, or it does not exist on that day. */
public final class UnknownOrgUnit extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public UnknownOrgUnit(String code) {
		super(Kind.NOT_FOUND, "No org unit has the code %s. Search by name to find the code.".formatted(code), Map.of("code", code));
	}

	public UnknownOrgUnit(OrgUnitCode code, LocalDate on) {
		super(Kind.NOT_FOUND, "The org unit %s does not exist on %s. Maybe choose another day.".formatted(code, on), Map.of("code", code.value(), "on", on));
	}
}
