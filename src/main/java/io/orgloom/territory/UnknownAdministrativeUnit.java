package io.orgloom.territory;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** No administrative unit has that code, or it does not exist on that day. */
public final class UnknownAdministrativeUnit extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public UnknownAdministrativeUnit(String code) {
		super(Kind.NOT_FOUND, "No administrative unit has the code %s. Our codes are those the list of units shows, leading zeros included."
			.formatted(code), Map.of("code", code));
	}

	public UnknownAdministrativeUnit(UnitCode code, LocalDate on) {
		super(Kind.NOT_FOUND, "Administrative unit %s does not exist on %s. Maybe choose another day, or another unit that holds its official code then."
			.formatted(code, on), Map.of("code", code.value(), "on", on));
	}
}
