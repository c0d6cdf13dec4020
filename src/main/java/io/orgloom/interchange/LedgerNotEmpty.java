package io.orgloom.interchange;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The demonstration is asked for where other facts already are. */
public final class LedgerNotEmpty extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	LedgerNotEmpty(long changes) {
		super(Kind.CONFLICT, "The demonstration is loaded only into an empty installation; this one holds %d Changes. Start another with a data folder of its own."
			.formatted(changes), Map.of("changes", changes));
	}
}
