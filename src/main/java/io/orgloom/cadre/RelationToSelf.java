package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A family relation leads from a cadre to the same cadre. */
public final class RelationToSelf extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	RelationToSelf(CadreCode cadre) {
		super(Kind.RULE_BROKEN, "The cadre %s cannot be related to themselves. Name the other cadre by code.".formatted(cadre), Map.of("cadre", cadre.value()));
	}
}
