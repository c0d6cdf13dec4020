package io.orgloom.job;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Long work: handed in, queued, run one after the other, watched and cancelled. Its owner and who administers everything may see a job, nobody else. At most
 * so many wait, and at most so many finished ones are kept for a while.
 */
@Service
public class Jobs {

	private final JobProperties properties;
	private final Access access;
	private final Clock clock;
	private final ThreadPoolExecutor workers;
	private final Map<JobId, QueuedWork> all = new LinkedHashMap<>();

	Jobs(JobProperties properties, Access access, Clock clock) {
		this.properties = properties;
		this.access = access;
		this.clock = clock;
		this.workers = new ThreadPoolExecutor(properties.workers(), properties.workers(), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().name("job-", 1).factory());
	}

	/** Takes work into the queue in the name of who is signed in; {@link TooManyJobs} where the queue is full. */
	public Job submit(String kind, String title, Object request, Work work) {
		QueuedWork queued = new QueuedWork(Job.queued(kind, title, access.actor(), request, clock.instant()), work, clock);
		synchronized (all) {
			forget();
			requireRoom(queued.job().owner());
			all.put(queued.job().id(), queued);
			workers.execute(queued);
		}
		return queued.job();
	}

	private void requireRoom(String owner) {
		if (count(job -> job.state() == JobState.QUEUED) >= properties.waiting()) {
			throw TooManyJobs.waiting(properties.waiting());
		}
		if (count(job -> !job.state().isFinished() && job.owner().equals(owner)) >= properties.ofOneOwner()) {
			throw TooManyJobs.ofOneOwner(properties.ofOneOwner());
		}
	}

	private long count(Predicate<Job> of) {
		return all.values().stream().map(QueuedWork::job).filter(of).count();
	}

	/** A job; {@link UnknownJob} where there is none, or none any more, {@link JobOfAnother} where it is not the actor's. */
	public Job job(JobId id) {
		return visible(id).job();
	}

	/** A job, if it is still there, for somebody who was let in before. */
	public Optional<Job> watched(JobId id) {
		synchronized (all) {
			return Optional.ofNullable(all.get(id)).map(QueuedWork::job);
		}
	}

	/** The actor's own jobs, the newest first. */
	public List<Job> own() {
		String actor = access.actor();
		synchronized (all) {
			forget();
			return all.values().stream().map(QueuedWork::job).filter(job -> job.owner().equals(actor)).toList().reversed();
		}
	}

	/** How many jobs run or wait before one that waits. */
	public int before(JobId id) {
		synchronized (all) {
			return (int) all.values().stream().map(QueuedWork::job).takeWhile(job -> !job.id().equals(id)).filter(job -> !job.state().isFinished()).count();
		}
	}

	/** Wants a job to end; what is best until then is kept. One that is finished stays as it is. */
	public Job cancel(JobId id) {
		QueuedWork found = visible(id);
		found.cancel();
		workers.remove(found);
		return found.job();
	}

	private QueuedWork visible(JobId id) {
		QueuedWork found;
		synchronized (all) {
			forget();
			found = all.get(id);
		}
		if (found == null) {
			throw new UnknownJob(id.value());
		}
		if (!found.job().owner().equals(access.actor()) && !access.mayEverywhere(Role.ADMINISTRATOR)) {
			throw new JobOfAnother(id);
		}
		return found;
	}

	/** Lets go of finished jobs that are too old or too many: the oldest of whoever has most of them. */
	private void forget() {
		Instant oldest = clock.instant().minus(properties.keptFor());
		all.values().removeIf(queued -> queued.job().finishedAt() instanceof Instant at && at.isBefore(oldest));
		while (count(job -> job.state().isFinished()) > properties.kept()) {
			List<Job> finished = all.values().stream().map(QueuedWork::job).filter(job -> job.state().isFinished()).toList();
			Map<String, Long> owned = finished.stream().collect(Collectors.groupingBy(Job::owner, Collectors.counting()));
			long most = Collections.max(owned.values());
			finished.stream().filter(job -> owned.get(job.owner()) == most).findFirst().ifPresent(job -> all.remove(job.id()));
		}
	}

	@PreDestroy
	void stop() throws InterruptedException {
		synchronized (all) {
			all.values().forEach(QueuedWork::cancel);
		}
		workers.shutdown();
		workers.awaitTermination(10, TimeUnit.SECONDS);
	}
}
