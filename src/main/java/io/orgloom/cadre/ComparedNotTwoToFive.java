package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** One cadre alone, or more than can be read side by side, were to be compared. */
public final class ComparedNotTwoToFive extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ComparedNotTwoToFive(int number) {
		super(Kind.MALFORMED, "Two to five cadres are compared, not %d. Choose as many in the list.".formatted(number), Map.of("parameter", "codes", "number", number));
	}
}
