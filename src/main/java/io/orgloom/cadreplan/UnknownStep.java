package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The process of planning has no step of that code, or none that votes. */
public final class UnknownStep extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownStep(String step, String steps) {
		super(Kind.NOT_FOUND, "There is no meeting %s in the process. Choose one of: %s.".formatted(step, steps),
				Map.of("step", step, "steps", steps));
	}
}
