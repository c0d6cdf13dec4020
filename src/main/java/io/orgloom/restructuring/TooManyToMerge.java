package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** One plan would be about more units than are taken. */
public final class TooManyToMerge extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TooManyToMerge(int units, int limit) {
		super(Kind.TOO_LARGE, "The plan would be about %d units; at most %d are taken. Plan a province or a district at a time.".formatted(units, limit),
				Map.of("units", units, "limit", limit));
	}
}
