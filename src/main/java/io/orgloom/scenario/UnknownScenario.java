package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No scenario has that identity. */
public final class UnknownScenario extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownScenario(String id) {
		super(Kind.NOT_FOUND, "There is no scenario %s. The list of scenarios shows those there are.".formatted(id), Map.of("scenario", id));
	}
}
