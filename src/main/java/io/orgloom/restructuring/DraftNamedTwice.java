package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A plan is to finish one draft and to surpass one at once. */
public final class DraftNamedTwice extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	public DraftNamedTwice(String finished, String surpassed) {
		super(Kind.MALFORMED, "A plan finishes a draft (scenario %s) or is no worse than one (noWorseThan %s), not both. Leave one of the two out.".formatted(finished, surpassed),
				Map.of("scenario", finished, "noWorseThan", surpassed));
	}
}
