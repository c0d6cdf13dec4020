package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** A list is asked for by a status there is none of. */
public final class UnknownTaskStatus extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownTaskStatus(String status, List<String> statuses) {
		super(Kind.MALFORMED, "%s is no status of tasks. Choose one of %s.".formatted(status, String.join(", ", statuses)), Map.of("status", status, "statuses", statuses));
	}
}
