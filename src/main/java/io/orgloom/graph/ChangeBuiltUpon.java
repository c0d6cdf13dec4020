package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** A Change cannot be taken back because later Changes rest on it. */
public final class ChangeBuiltUpon extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ChangeBuiltUpon(long number, List<Map<String, Object>> later) {
		super(Kind.CONFLICT, "Change %d cannot be reverted: %d facts rest on it, first of all %s. Revert the later Changes first.".formatted(number, later.size(),
				later.getFirst().get("fact")), Map.of("change", number, "later", later));
	}
}
