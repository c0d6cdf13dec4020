package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Something is to be done to several tasks, and none is named, or too many at once. */
public final class NoTaskChosen extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NoTaskChosen(int chosen, int most) {
		super(Kind.RULE_BROKEN, "%d tasks are chosen; choose between 1 and %d.".formatted(chosen, most), Map.of("chosen", chosen, "most", most));
	}
}
