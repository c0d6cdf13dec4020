package io.orgloom.job.web;

import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.job.JobState;
import io.orgloom.job.Jobs;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One who watches one job. It is told on virtual threads, one after the other, so that a slow line holds up neither the work nor others who watch, and none is
 * held while there is nothing to say.
 */
final class JobListener {

	private static final Logger LOG = LoggerFactory.getLogger(JobListener.class);
	/** A line that is silent for so long would be taken for dead by what stands between. */
	private static final long SILENCE = Duration.ofSeconds(15).toNanos();

	private final JobId id;
	private final Jobs jobs;
	private final SseEmitter stream;
	/** Of whoever listens; the threads that tell know of no request. */
	private final Locale language = LocaleContextHolder.getLocale();
	private @Nullable Job last;
	private int lastBefore;
	private long lastTold;
	private volatile boolean telling;

	JobListener(JobId id, Jobs jobs, SseEmitter stream) {
		this.id = id;
		this.jobs = jobs;
		this.stream = stream;
	}

	/** Tells what happened since the last look, if anything. Called by one thread. */
	void look() {
		if (telling) {
			return;
		}
		Optional<Job> job = jobs.watched(id);
		if (job.isEmpty()) {
			end();
			return;
		}
		int before = job.get().state() == JobState.QUEUED ? jobs.before(id) : 0;
		if (job.get() != last || before != lastBefore) {
			last = job.get();
			lastBefore = before;
			tell(SseEmitter.event().name("job").data(JobResource.event(job.get(), before)), job.get().state().isFinished());
		} else if (System.nanoTime() - lastTold > SILENCE) {
			tell(SseEmitter.event().comment(""), false);
		}
	}

	private void tell(SseEmitter.SseEventBuilder event, boolean atLast) {
		telling = true;
		lastTold = System.nanoTime();
		Thread.ofVirtual().name("job-listener-" + id).start(() -> {
			LocaleContextHolder.setLocale(language);
			try {
				stream.send(event);
				if (atLast) {
					stream.complete();
				}
				telling = false;
			} catch (IOException | IllegalStateException gone) {
				LOG.debug("Whoever watched {} is gone.", id, gone);
			}
		});
	}

	void end() {
		stream.complete();
	}
}
