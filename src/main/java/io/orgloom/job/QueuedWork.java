package io.orgloom.job;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.problem.Unexpected;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job with the work it does; lets go of the work once it is finished. */
final class QueuedWork implements JobRun, Runnable {

	private static final Logger LOG = LoggerFactory.getLogger(QueuedWork.class);

	private final Clock clock;
	private @Nullable Work work;
	private Job job;

	QueuedWork(Job job, Work work, Clock clock) {
		this.job = job;
		this.work = work;
		this.clock = clock;
	}

	synchronized Job job() {
		return job;
	}

	@Override
	public synchronized void progress(Object progress) {
		if (!job.state().isFinished()) {
			job = job.with(progress);
		}
	}

	@Override
	public synchronized boolean isCancelled() {
		return job.cancelling();
	}

	/** Ends it at once where it waits, and as soon as its work looks where it runs. */
	synchronized void cancel() {
		if (job.state() == JobState.QUEUED) {
			job = job.wantedToEnd();
			finish(JobState.CANCELLED, null, null);
		} else if (!job.state().isFinished() && !job.cancelling()) {
			job = job.wantedToEnd();
		}
	}

	/** Does the work, unless it was cancelled while it waited. Whatever goes wrong ends this job and no other. */
	@Override
	public void run() {
		Work begun = begin();
		if (begun == null) {
			return;
		}
		try {
			Object result = begun.run(this);
			finish(isCancelled() ? JobState.CANCELLED : JobState.DONE, result, null);
		} catch (OrgloomProblem refusal) {
			finish(JobState.FAILED, null, refusal);
		} catch (Throwable fault) {
			finish(JobState.FAILED, null, told(fault));
		}
	}

	private synchronized @Nullable Work begin() {
		if (job.state() == JobState.QUEUED) {
			job = job.started(clock.instant());
		}
		return work;
	}

	private Unexpected told(Throwable fault) {
		String id = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Unexpected problem {} in the job {} ({}: {}) of {}", id, job.id(), job.kind(), job.title(), job.owner(), fault);
		return new Unexpected(id);
	}

	private synchronized void finish(JobState end, @Nullable Object result, @Nullable OrgloomProblem failure) {
		job = job.finished(end, result, failure, clock.instant());
		work = null;
	}
}
