package io.orgloom.job;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No job has that identity, or none any more. */
public final class UnknownJob extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownJob(String id) {
		super(Kind.NOT_FOUND, "There is no job %s. Finished jobs are kept for a day at most, and none outlives a restart of Orgloom: start it again.".formatted(id),
				Map.of("job", id));
	}
}
