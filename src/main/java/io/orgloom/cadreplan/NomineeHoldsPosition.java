package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.PositionCode;
import java.util.Map;

/** A cadre holds the post they are nominated for. */
public final class NomineeHoldsPosition extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NomineeHoldsPosition(CadreCode cadre, PositionCode position) {
		super(Kind.RULE_BROKEN, "The cadre %s holds the post %s on that day, so nobody has to plan them for it. Nominate somebody else.".formatted(cadre, position), Map.of("cadre", cadre.value(), "position", position.value()));
	}
}
