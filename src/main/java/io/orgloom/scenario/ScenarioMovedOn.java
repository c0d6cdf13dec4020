package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A scenario changed since the version a request rests on. */
public final class ScenarioMovedOn extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ScenarioMovedOn(ScenarioId id, long expected, long present) {
		super(Kind.STALE, "Scenario %s is at version %d, not %d: somebody changed it in the meantime. Load it again, then repeat your step."
			.formatted(id, present, expected), Map.of("scenario", id.value(), "expected", expected, "version", present));
	}
}
