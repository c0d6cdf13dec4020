package io.orgloom.job;

import io.orgloom.problem.OrgloomProblem;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands at one moment.
 *
 * @param kind what sort of work it is, such as {@code merger-plan}
 * @param title what it is about, in the words of whoever handed it in
 * @param owner who handed it in
 * @param request the kind's own record of what was asked for
 * @param cancelling whether somebody wants it to end
 * @param progress the kind's own record of how far it is, null before it said anything
 * @param result the kind's own record of what came of it, null before its end and where nothing came of it
 * @param failure why it broke off
 */
public record Job(JobId id, String kind, String title, String owner, Object request, JobState state, Instant submittedAt, @Nullable Instant startedAt,
		@Nullable Instant finishedAt, boolean cancelling, @Nullable Object progress, @Nullable Object result, @Nullable OrgloomProblem failure) {

	static Job queued(String kind, String title, String owner, Object request, Instant at) {
		return new Job(JobId.next(), kind, title, owner, request, JobState.QUEUED, at, null, null, false, null, null, null);
	}

	/** The result, if there is one of that kind. */
	public <T> Optional<T> result(Class<T> type) {
		return Optional.ofNullable(result).filter(type::isInstance).map(type::cast);
	}

	Job started(Instant at) {
		return new Job(id, kind, title, owner, request, JobState.RUNNING, submittedAt, at, null, cancelling, progress, null, null);
	}

	Job with(Object latest) {
		return new Job(id, kind, title, owner, request, state, submittedAt, startedAt, finishedAt, cancelling, latest, result, failure);
	}

	Job wantedToEnd() {
		return new Job(id, kind, title, owner, request, state, submittedAt, startedAt, finishedAt, true, progress, result, failure);
	}

	Job finished(JobState end, @Nullable Object outcome, @Nullable OrgloomProblem reason, Instant at) {
		return new Job(id, kind, title, owner, request, end, submittedAt, startedAt, at, cancelling, progress, outcome, reason);
	}
}
