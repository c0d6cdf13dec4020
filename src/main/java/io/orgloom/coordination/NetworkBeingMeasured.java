package io.orgloom.coordination;

import io.orgloom.job.JobId;
import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A network is so large that its measures are worked out as a job, which is not finished yet. */
public final class NetworkBeingMeasured extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NetworkBeingMeasured(JobId job, int tasks) {
		super(Kind.CONFLICT, "The network of %d tasks is being measured. Watch the job %s and ask again once it is done, or look at fewer agencies or a shorter period."
			.formatted(tasks, job), Map.of("job", job.value(), "tasks", tasks));
	}
}
