package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.PositionCode;
import java.util.Map;

/** A post is outside the scope of a cadre plan. */
public final class PositionNotPlanned extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	PositionNotPlanned(CadrePlanCode plan, PositionCode position) {
		super(Kind.RULE_BROKEN, "The post %s is not in the scope of the cadre plan %s. Add it to the plan first, or choose another post.".formatted(position, plan), Map.of("position", position.value(), "plan", plan.value()));
	}
}
