package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The scenario a plan finishes was changed after the plan was looked for. */
public final class DraftMovedOn extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	DraftMovedOn(String scenario, long planned, long present) {
		super(Kind.CONFLICT, "The scenario %s was changed since this plan was looked for: it is at version %d, the plan finishes version %d. Let it be finished anew."
			.formatted(scenario, present, planned), Map.of("scenario", scenario, "version", present, "planned", planned));
	}
}
