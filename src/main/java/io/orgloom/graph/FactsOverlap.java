package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.graph.Writing.Statement;
import java.util.Map;

/** Two facts would hold on the same day where only one may. */
public final class FactsOverlap extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	FactsOverlap(Statement first, Statement second) {
		super(Kind.CONFLICT, "%s overlaps %s: only one may hold on a day. Maybe change the fact from a day on, or correct the one that is there.".formatted(second, first),
				Map.of("present", first.toString(), "recorded", second.toString()));
	}
}
