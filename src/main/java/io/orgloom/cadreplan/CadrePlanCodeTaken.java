package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A code was given to a cadre plan before. */
public final class CadrePlanCodeTaken extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadrePlanCodeTaken(CadrePlanCode code) {
		super(Kind.CONFLICT, "The code %s was given to a cadre plan before. Choose another one, or leave it out.".formatted(code), Map.of("plan", code.value()));
	}
}
