package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Figures of a vote contradict each other. */
public final class BallotsInvalid extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	BallotsInvalid(String figure, int value, int most) {
		super(Kind.RULE_BROKEN, "The vote cannot be as entered: %s is %d and can be %d at most. Count again.".formatted(figure, value, most),
				Map.of("figure", figure, "value", value, "most", most));
	}
}
