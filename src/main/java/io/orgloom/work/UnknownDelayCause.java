package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** A cause of delay is not on the list of the installation. */
public final class UnknownDelayCause extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownDelayCause(String cause, List<String> causes) {
		super(Kind.RULE_BROKEN, "%s is no cause of delay. Choose one of %s.".formatted(cause, String.join(", ", causes)), Map.of("delayCause", cause, "causes", causes));
	}
}
