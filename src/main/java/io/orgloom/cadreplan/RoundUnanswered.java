package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A review round is to be concluded while nominations have no answer. */
public final class RoundUnanswered extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	RoundUnanswered(ReviewRoundCode round, int number, NominationCode first) {
		super(Kind.RULE_BROKEN, "The review round %s has no answer yet to %d nominations, the first is %s. Answer them, then conclude it.".formatted(round, number, first),
				Map.of("round", round.value(), "number", number, "first", first.value()));
	}
}
