package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nobody decides on a plan of their own. */
public final class OwnWork extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	OwnWork(ScenarioId id, String actor, Decision asked) {
		super(Kind.FORBIDDEN, "%s began or edited scenario %s, or it was branched or taken in from such work: %s needs another approver.".formatted(actor, id, asked),
				Map.of("scenario", id.value(), "actor", actor, "asked", asked));
	}
}
