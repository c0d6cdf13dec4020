package io.orgloom.restructuring;

import io.orgloom.job.Job;
import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** The job has no plan to take or to ask about. */
public final class NoPlanYet extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NoPlanYet(Job job) {
		super(Kind.CONFLICT, "The job %s (%s, %s) has no merger plan. Wait until it is done, or start another.".formatted(job.id(), job.kind(), job.state()),
				Map.of("job", job.id().value(), "state", job.state().name()));
	}
}
