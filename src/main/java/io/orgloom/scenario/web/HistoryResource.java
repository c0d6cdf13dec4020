package io.orgloom.scenario.web;

import io.orgloom.scenario.Clash;
import io.orgloom.scenario.HistoryEntry;
import io.orgloom.scenario.HistoryEntry.VerdictChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a scenario, as the API answers it.
 *
 * @param verdicts verdicts that differ since a later Change, before and after
 * @param choices what was chosen, conflict by conflict
 */
record HistoryResource(Instant at, String actor, String what, @Nullable String reason, @Nullable String document, @Nullable Long change,
		List<VerdictChange> verdicts, List<Clash.Resolved> choices) {

	static HistoryResource of(HistoryEntry entry) {
		return new HistoryResource(entry.at(), entry.actor(), entry.what().name(), entry.reason(), entry.document(), entry.change(), entry.verdicts(), entry.choices());
	}
}
