package io.orgloom.scenario.web;

import io.orgloom.scenario.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A scenario as the API answers it.
 *
 * @param steps how many steps count
 * @param undone how many can be done again
 */
record ScenarioResource(String id, String name, long version, String state, String author, List<String> editors, Instant createdAt, LocalDate baseOn,
		long baseKnown, LocalDate effectiveOn, @Nullable String within, int steps, int undone, @Nullable String branchedFrom, @Nullable String document,
		@Nullable Long appliedAs) {

	static ScenarioResource of(Scenario scenario) {
		return new ScenarioResource(scenario.id(), scenario.name(), scenario.revision(), scenario.state().name(), scenario.author(), scenario.editors(),
				scenario.createdAt(), scenario.baseOn(), scenario.baseKnown(), scenario.effectiveOn(), scenario.within(), scenario.cursor(),
				scenario.steps() - scenario.cursor(), scenario.branchedFrom(), scenario.document(), scenario.appliedAs());
	}

	/** With its version as the tag. */
	static ResponseEntity<ScenarioResource> ok(Scenario scenario) {
		return ResponseEntity.ok().eTag("\"" + scenario.revision() + "\"").body(of(scenario));
	}
}
