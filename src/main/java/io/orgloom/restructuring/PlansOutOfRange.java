package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Too few plans to say anything, or too many to draw. */
public final class PlansOutOfRange extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	PlansOutOfRange(int plans, int least, int most) {
		super(Kind.MALFORMED, "A plan is placed among %d to %d plans, and %d were asked for.".formatted(least, most, plans),
				Map.of("field", "plans", "plans", plans, "least", least, "limit", most));
	}
}
