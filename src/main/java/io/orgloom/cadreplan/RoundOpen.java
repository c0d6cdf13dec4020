package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A review round of the plan is open; another begins when it is concluded. */
public final class RoundOpen extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	RoundOpen(ReviewRound open) {
		super(Kind.CONFLICT, "The review round %s of this plan, %s, is open since %s. Conclude it first, or go on with it.".formatted(open.code(), open.name(), open.openedOn()),
				Map.of("round", open.code().value(), "name", open.name(), "openedOn", open.openedOn().toString()));
	}
}
