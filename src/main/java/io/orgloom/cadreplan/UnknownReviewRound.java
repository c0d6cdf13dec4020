package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A cadre plan has no review round of that code, or not on that day. */
public final class UnknownReviewRound extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownReviewRound(String code) {
		super(Kind.NOT_FOUND, "There is no review round %s of this cadre plan, or not on that day. Maybe look it up in the list of its rounds.".formatted(code),
				Map.of("round", code));
	}
}
