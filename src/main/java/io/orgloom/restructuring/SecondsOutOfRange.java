package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nobody looks for a plan for so long, or for no time at all. */
public final class SecondsOutOfRange extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	SecondsOutOfRange(int seconds, int most) {
		super(Kind.MALFORMED, "A plan is looked for between 1 and %d seconds, not %d. Choose a time between.".formatted(most, seconds), Map.of("field", "seconds",
				"seconds", seconds, "limit", most));
	}
}
