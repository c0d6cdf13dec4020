package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.graph.Writing.Statement;
import java.util.List;
import java.util.Map;

/** A fact names an identity on days on which it does not exist. */
public final class IdentityDoesNotExist extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	IdentityDoesNotExist(IdentityRef identity, List<Interval> days, Statement statement) {
		super(Kind.RULE_BROKEN, "%s does not exist throughout %s; it exists %s. Maybe choose other days, or record it first.".formatted(identity, statement,
				days.isEmpty() ? "on no day" : "on " + days), Map.of("identity", identity.code(), "fact", statement.toString(), "exists", days.toString()));
	}
}
