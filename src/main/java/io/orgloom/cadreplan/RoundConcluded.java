package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A review round was concluded: nothing of it changes any more. */
public final class RoundConcluded extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	RoundConcluded(ReviewRound round) {
		super(Kind.CONFLICT, "The review round %s was concluded on %s; nothing of it changes any more. Open another round.".formatted(round.code(), round.concludedOn()),
				Map.of("round", round.code().value(), "concludedOn", String.valueOf(round.concludedOn())));
	}
}
