package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** What cannot be taken back needs the decision it rests on. */
public final class DecisionMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	DecisionMissing() {
		super(Kind.RULE_BROKEN, "An erasure needs the number of the decision it rests on. Give it as the document.", Map.of());
	}
}
