package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** The cadre has retired by that day. */
public final class CadreRetired extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadreRetired(CadreCode cadre, LocalDate since) {
		super(Kind.CONFLICT, "The cadre %s is retired from %s on. Choose days before it, or take that Change back.".formatted(cadre, since),
				Map.of("cadre", cadre.value(), "since", since));
	}
}
