package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The counts of a consultation cannot all be so. */
public final class CountsDisagree extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CountsDisagree(String more, long moreCount, String fewer, long fewerCount) {
		super(Kind.RULE_BROKEN, "%s (%d) cannot be more than %s (%d). Check the minutes and correct one of them.".formatted(more, moreCount, fewer, fewerCount),
				Map.of(more, moreCount, fewer, fewerCount));
	}
}
