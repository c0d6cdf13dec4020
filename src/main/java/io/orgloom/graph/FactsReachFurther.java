package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.graph.Writing.Statement;
import java.util.List;
import java.util.Map;

/** An identity would end before facts about it do. */
public final class FactsReachFurther extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	FactsReachFurther(IdentityRef identity, List<Interval> days, List<Statement> facts) {
		super(Kind.CONFLICT, "%s would exist %s, but %d facts reach further: %s. Maybe end or move these first, in the same Change.".formatted(identity,
				days.isEmpty() ? "on no day" : "on " + days, facts.size(), facts.stream().limit(5).toList()),
				Map.of("identity", identity.code(), "facts", facts.stream().limit(100).map(Statement::toString).toList()));
	}
}
