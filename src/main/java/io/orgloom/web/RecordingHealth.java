package io.orgloom.web;

import io.orgloom.graph.Readiness;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** What is being recorded since the start, before the doors open and behind open doors: for whoever waits until all of it is there. */
@Component("recording")
class RecordingHealth implements HealthIndicator {

	private final Readiness readiness;

	RecordingHealth(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	public Health health() {
		String following = readiness.following();
		return Health.up().withDetail("doors", readiness.isReady() ? "open" : "shut").withDetail("following", following == null ? "" : following).build();
	}
}
