package io.orgloom.job.web;

import io.orgloom.job.Job;
import io.orgloom.job.JobState;
import io.orgloom.problem.OrgloomProblem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the API answers it.
 *
 * @param request the kind's own record of what was asked for; left out of events
 * @param before how many jobs run or wait before it, while it waits
 * @param progress the kind's own record of how far it is
 * @param failure why it broke off, in the words of whoever asks
 * @param result the kind's own record of what came of it; left out of lists and events, where {@code hasResult} says that there is one
 */
record JobResource(String id, String kind, String title, String owner, @Nullable Object request, JobState state, int before, Instant submittedAt, @Nullable Instant startedAt,
		@Nullable Instant finishedAt, boolean cancelling, @Nullable Object progress, boolean hasResult, @Nullable Object result, @Nullable OrgloomProblem failure) {

	static JobResource whole(Job job, int before) {
		return of(job, before, job.request(), job.result());
	}

	static JobResource brief(Job job, int before) {
		return of(job, before, job.request(), null);
	}

	static JobResource event(Job job, int before) {
		return of(job, before, null, null);
	}

	private static JobResource of(Job job, int before, @Nullable Object request, @Nullable Object result) {
		return new JobResource(job.id().value(), job.kind(), job.title(), job.owner(), request, job.state(), before, job.submittedAt(), job.startedAt(), job.finishedAt(),
				job.cancelling(), job.progress(), job.result() != null, result, job.failure());
	}
}
