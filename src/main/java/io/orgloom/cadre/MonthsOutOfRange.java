package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The time asked for is too short or too long. */
public final class MonthsOutOfRange extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	MonthsOutOfRange(int months, int most) {
		super(Kind.MALFORMED, "%d is not a number of months from 1 to %d. Ask for a time within these.".formatted(months, most),
				Map.of("months", months, "most", most));
	}
}
