package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** There is no step to undo, or none to do again. */
public final class NothingToUndo extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NothingToUndo(ScenarioId id, boolean redo) {
		super(Kind.CONFLICT, (redo ? "Nothing of scenario %s was undone that could be done again." : "Scenario %s has no step that could be undone.").formatted(id), Map.of("scenario", id.value()));
	}
}
