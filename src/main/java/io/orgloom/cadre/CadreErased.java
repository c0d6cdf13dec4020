package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** What was known of the cadre was erased by law; only the code and the career are left. */
public final class CadreErased extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadreErased(CadreCode cadre) {
		super(Kind.CONFLICT, "What was known of the cadre %s was erased; nothing new is recorded of them. Enter a new code for another person.".formatted(cadre),
				Map.of("cadre", cadre.value()));
	}
}
