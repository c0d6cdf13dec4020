package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step names a unit that is not there at that step. */
public final class UnitNotInPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnitNotInPlan(String code) {
		super(Kind.NOT_FOUND, "No unit of the plan has the code %s at this step: it is not in the scope on the base date, or an earlier step dissolved it. The evaluation lists the units there are."
			.formatted(code), Map.of("code", code));
	}

	/** @param holder code of the unit of the plan that holds it as its official code */
	UnitNotInPlan(String code, String holder) {
		super(Kind.NOT_FOUND, "No unit of the plan has the code %s at this step, but %s holds it as its official code. Maybe name %s: official codes are given again, ours are not."
			.formatted(code, holder, holder), Map.of("code", code, "holder", holder));
	}
}
