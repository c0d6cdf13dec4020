package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** The cadre does not hold, the day before, what is to end. */
public final class NothingHeld extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NothingHeld(CadreCode cadre, String what, LocalDate on) {
		super(Kind.CONFLICT, "The cadre %s does not hold %s on the day before %s, or not beyond it. Look at the career for what is held when.".formatted(cadre, what, on),
				Map.of("cadre", cadre.value(), "what", what, "on", on));
	}
}
