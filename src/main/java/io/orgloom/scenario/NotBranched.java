package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Only what was branched from a scenario can be merged into it. */
public final class NotBranched extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NotBranched(ScenarioId id) {
		super(Kind.RULE_BROKEN, "Scenario %s was not branched from another, so there is none it could be merged into.".formatted(id), Map.of("scenario", id.value()));
	}
}
