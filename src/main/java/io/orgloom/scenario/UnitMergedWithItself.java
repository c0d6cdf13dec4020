package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step merges a unit with itself. */
public final class UnitMergedWithItself extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnitMergedWithItself(String code) {
		super(Kind.RULE_BROKEN, "Unit %s stands more than once in this step. Name each unit once.".formatted(code), Map.of("code", code));
	}
}
