package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** What somebody wants to change of a review round was changed since it was read. */
public final class RoundStale extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	RoundStale(ReviewRoundCode round, String part, long version, long present) {
		super(Kind.STALE, "Of the review round %s, %s was changed since version %d; it is at %d now. Read it again, then repeat the change.".formatted(round, part, version, present),
				Map.of("round", round.value(), "part", part, "version", version, "present", present));
	}
}
