package io.orgloom.job;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Somebody else handed the job in. */
public final class JobOfAnother extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	JobOfAnother(JobId id) {
		super(Kind.FORBIDDEN, "The job %s was started by somebody else. Only they and an administrator of everything may see or cancel it; ask them.".formatted(id),
				Map.of("job", id.value()));
	}
}
