package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Units of a scenario do not hang together, and those of the plans it is held against do. */
public final class PlanInPieces extends OrgloomProblem {

	private static final long serialVersionUID = 1;
	private static final int NAMED = 10;

	PlanInPieces(String scenario, List<String> units) {
		super(Kind.RULE_BROKEN, "In the scenario %s, %d units lie in pieces or among units without borders: %s. Mend them in the studio first: the planner's units all hang together."
			.formatted(scenario, units.size(), String.join(", ", units.subList(0, Math.min(NAMED, units.size()))) + (units.size() > NAMED ? " …" : "")),
				Map.of("scenario", scenario, "units", units));
	}
}
