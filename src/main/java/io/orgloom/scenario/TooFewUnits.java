package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A step merges fewer than two units. */
public final class TooFewUnits extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TooFewUnits(int units) {
		super(Kind.RULE_BROKEN, "A merger needs at least two units; %d given. Choose another unit, or rename the one.".formatted(units), Map.of("units", units));
	}
}
