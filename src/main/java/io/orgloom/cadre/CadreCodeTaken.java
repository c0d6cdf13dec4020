package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Another cadre has, or had, that code. */
public final class CadreCodeTaken extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadreCodeTaken(CadreCode code) {
		super(Kind.CONFLICT, "The code %s was given to a cadre already. Give another one; a code is never given again.".formatted(code), Map.of("code", code.value()));
	}
}
