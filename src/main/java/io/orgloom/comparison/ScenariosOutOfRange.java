package io.orgloom.comparison;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** One scenario alone, or more than fit side by side. */
public final class ScenariosOutOfRange extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ScenariosOutOfRange(int named, int most) {
		super(Kind.MALFORMED, "Between 2 and %d scenarios are compared, not %d. Name each once.".formatted(most, named), Map.of("field", "ids", "named", named, "limit", most));
	}
}
