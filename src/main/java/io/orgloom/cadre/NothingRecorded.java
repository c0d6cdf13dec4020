package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** There is nothing to correct: nothing of that kind is recorded of the cadre on that day. */
public final class NothingRecorded extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NothingRecorded(CadreCode cadre, String aspect, LocalDate on) {
		super(Kind.CONFLICT, "Nothing is recorded of the cadre %s under %s on %s. Record it from a day on instead.".formatted(cadre, aspect, on),
				Map.of("cadre", cadre.value(), "aspect", aspect, "on", on));
	}
}
