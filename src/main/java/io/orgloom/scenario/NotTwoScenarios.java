package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Whether plans go together is told of two, neither more nor fewer. */
public final class NotTwoScenarios extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NotTwoScenarios(int named) {
		super(Kind.MALFORMED, "Two different scenarios are tested for whether both can be applied, not %d. Name two, as ids=a,b.".formatted(named),
				Map.of("field", "ids", "named", named));
	}
}
