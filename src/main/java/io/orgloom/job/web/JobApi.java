package io.orgloom.job.web;

import io.orgloom.job.Job;
import io.orgloom.job.JobId;
import io.orgloom.job.JobState;
import io.orgloom.job.Jobs;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Jobs for programs and for pages; jobs are handed in where their kind is at home. */
@RestController
@RequestMapping("/api/jobs")
class JobApi {

	private final Jobs jobs;
	private final JobListeners listeners;

	JobApi(Jobs jobs, JobListeners listeners) {
		this.jobs = jobs;
		this.listeners = listeners;
	}

	/** One's own jobs, the newest first. */
	@GetMapping
	OwnJobs own() {
		return new OwnJobs(jobs.own().stream().map(job -> JobResource.brief(job, before(job))).toList());
	}

	@GetMapping("/{id}")
	JobResource job(@PathVariable JobId id) {
		Job job = jobs.job(id);
		return JobResource.whole(job, before(job));
	}

	/** The job each time something happens to it, at most four times a second, until it is finished. */
	@GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	ResponseEntity<SseEmitter> events(@PathVariable JobId id) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no").body(listeners.listen(jobs.job(id)));
	}

	@DeleteMapping("/{id}")
	JobResource cancel(@PathVariable JobId id) {
		Job job = jobs.cancel(id);
		return JobResource.brief(job, before(job));
	}

	private int before(Job job) {
		return job.state() == JobState.QUEUED ? jobs.before(job.id()) : 0;
	}

	record OwnJobs(List<JobResource> items) {
	}
}
