package io.orgloom.job.web;

import io.orgloom.job.Job;
import io.orgloom.job.JobProperties;
import io.orgloom.job.Jobs;
import io.orgloom.job.TooManyJobs;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Whoever watches jobs. One thread looks four times a second which of them has something to be told; what happens between two looks is told together. A stream
 * ends after a few minutes and is then asked for again, with the rights of that moment.
 */
@Component
class JobListeners {

	private static final Duration LOOK = Duration.ofMillis(250);
	private static final Duration STREAM = Duration.ofMinutes(5);

	private final Jobs jobs;
	private final JobProperties properties;
	private final Set<JobListener> listeners = ConcurrentHashMap.newKeySet();
	private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("job-listeners").factory());

	JobListeners(Jobs jobs, JobProperties properties) {
		this.jobs = jobs;
		this.properties = properties;
		looking.scheduleWithFixedDelay(() -> listeners.forEach(JobListener::look), LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** A stream of what happens to a job, beginning with how it stands now. */
	SseEmitter listen(Job job) {
		if (listeners.size() >= properties.listeners()) {
			throw TooManyJobs.watched(properties.listeners());
		}
		SseEmitter stream = new SseEmitter(STREAM.toMillis());
		JobListener listener = new JobListener(job.id(), jobs, stream);
		stream.onTimeout(stream::complete);
		stream.onCompletion(() -> listeners.remove(listener));
		stream.onError(gone -> listeners.remove(listener));
		listeners.add(listener);
		return stream;
	}

	/** How many watch. */
	int count() {
		return listeners.size();
	}

	@PreDestroy
	void stop() {
		looking.shutdownNow();
		listeners.forEach(JobListener::end);
	}
}
