package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** No cadre has that code, or nothing is recorded of them on that day. */
public final class UnknownCadre extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public UnknownCadre(String code) {
		super(Kind.NOT_FOUND, "No cadre has the code %s. Look for the code in the list of cadres.".formatted(code), Map.of("code", code));
	}

	public UnknownCadre(CadreCode code, LocalDate on) {
		super(Kind.NOT_FOUND, "The cadre %s is not on record on %s. Maybe choose another day.".formatted(code, on), Map.of("code", code.value(), "on", on));
	}
}
