package io.orgloom.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a rule says of itself: title by language, weight, days of effect (both inclusive, as acts are written), source and how sure it is. */
public record Rule(String id, RuleKind kind, Map<String, String> title, Map<String, List<String>> appliesTo, List<String> metrics, Severity writtenSeverity,
		LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, Source source, Confidence confidence, RuleStatus status, @Nullable String note) {

	public Rule {
		title = Map.copyOf(title);
		appliesTo = Map.copyOf(appliesTo);
		metrics = List.copyOf(metrics);
	}

	/** The weight it has in a review: what is unverified, a draft, an orientation or a local example never binds. */
	public Severity severity() {
		return status.weigh(writtenSeverity);
	}

	/** Whether the day lies in [effectiveFrom, effectiveTo + 1 day). */
	public boolean isInForce(LocalDate on) {
		return !on.isBefore(effectiveFrom) && (effectiveTo == null || !on.isAfter(effectiveTo));
	}
}
