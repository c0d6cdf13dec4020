package io.orgloom.scenario;

import io.orgloom.scenario.Clash.Resolved;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a scenario.
 *
 * @param number its place in the history, from 1
 * @param change the Change it wrote or was caused by, null if none
 * @param verdicts verdicts that differ since, unit by unit; empty unless it is a review
 * @param consultation which one was recorded or removed, null otherwise
 * @param choices what was chosen, conflict by conflict; empty where nothing had to be
 */
public record HistoryEntry(long number, Instant at, String actor, HistoryEvent what, @Nullable String reason, @Nullable String document,
		@Nullable Long change, List<VerdictChange> verdicts, @Nullable Consultation consultation, List<Resolved> choices) {

	/** A verdict before and after; null where the rule said nothing of the unit. */
	public record VerdictChange(String subject, String name, String rule, String metric, @Nullable String before, @Nullable String after) {
	}

	static HistoryEntry of(Instant at, String actor, HistoryEvent what) {
		return new HistoryEntry(0, at, actor, what, null, null, null, List.of(), null, List.of());
	}

	HistoryEntry because(@Nullable String why) {
		return new HistoryEntry(number, at, actor, what, why, document, change, verdicts, consultation, choices);
	}

	HistoryEntry on(@Nullable String decidingDocument) {
		return new HistoryEntry(number, at, actor, what, reason, decidingDocument, change, verdicts, consultation, choices);
	}

	HistoryEntry by(@Nullable Long number) {
		return new HistoryEntry(this.number, at, actor, what, reason, document, number, verdicts, consultation, choices);
	}

	HistoryEntry with(List<VerdictChange> differing) {
		return new HistoryEntry(number, at, actor, what, reason, document, change, differing, consultation, choices);
	}

	HistoryEntry choosing(List<Resolved> chosen) {
		return new HistoryEntry(number, at, actor, what, reason, document, change, verdicts, consultation, chosen);
	}

	HistoryEntry about(Consultation asked) {
		return new HistoryEntry(number, at, actor, what, reason, document, change, verdicts, asked, choices);
	}
}
