package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** An answer names a conflict there is not, or chooses what cannot be chosen in it. */
public final class ResolutionWithoutConflict extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ResolutionWithoutConflict(String conflict, Clash.Choice choice, List<Clash.Choice> choices) {
		super(Kind.RULE_BROKEN, "%s cannot be chosen in conflict %s. Possible there: %s. Maybe what is recorded changed since: ask for the conflicts again."
			.formatted(choice, conflict, choices.isEmpty() ? "nothing, there is no such conflict" : choices), Map.of("conflict", conflict, "choice", choice.name(), "choices",
				choices.stream().map(Clash.Choice::name).toList()));
	}
}
