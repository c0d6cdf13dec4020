package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A branch has no step of its own that the scenario it comes from does not have. */
public final class NothingToMerge extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	/** @param merged whether its steps have come into the parent already */
	NothingToMerge(ScenarioId branch, String parent, boolean merged) {
		super(Kind.RULE_BROKEN, merged ? "Branch %s was merged into %s already. To go on, begin a new branch of it.".formatted(branch, parent)
				: "Branch %s has no step that counts beside those it began with. Add one, then merge it into %s.".formatted(branch, parent),
				Map.of("scenario", branch.value(), "parent", parent, "merged", merged));
	}
}
