package io.orgloom.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Puts one finding together. */
final class FindingDraft {
	private final Rule rule;
	private final String subject;
	private final String metric;
	private final List<String> asked;
	private final List<String> easedBy;
	private final Map<String, Double> figures = new TreeMap<>();
	private String unit = "";
	private Operator operator = Operator.AT_LEAST;
	private Verdict verdict = Verdict.UNKNOWN;
	private @Nullable Double measured;
	private @Nullable Double threshold;
	private @Nullable Double strictest;
	private @Nullable Double upper;
	private @Nullable Double percentOfStandard;
	private @Nullable String outcome;

	private FindingDraft(Rule rule, String subject, String metric, Situation situation) {
		this.rule = rule;
		this.subject = subject;
		this.metric = metric;
		this.asked = situation.missing();
		this.easedBy = situation.easedBy();
	}

	static FindingDraft of(Norm norm, String subject, String metric, Situation situation) {
		return new FindingDraft(norm.rule(), subject, metric, situation);
	}

	FindingDraft with(Norm.Check check, Range required, Situation situation) {
		operator = check.operator();
		unit = check.measured().unit();
		upper = check.upper();
		int slot = check.measured().slot();
		measured = situation.isKnown(slot) ? (Double) situation.read(slot).low() : null;
		if (check.standardOf() != null) {
			percentOfStandard = check.threshold().in(situation).low();
		}
		if (Double.isFinite(required.high()) && Double.isFinite(required.low())) {
			threshold = operator.higherIsStricter() ? required.low() : required.high();
			strictest = required.isPoint() ? null : (Double) (operator.higherIsStricter() ? required.high() : required.low());
		}
		return this;
	}

	FindingDraft measured(Range range, String measuredUnit) {
		unit = measuredUnit;
		measured = range.isPoint() ? (Double) range.low() : null;
		return this;
	}

	FindingDraft upper(double most) {
		operator = Operator.AT_MOST;
		upper = most;
		return this;
	}

	void figure(String name, Range range) {
		if (range.isPoint()) {
			figures.put(name, range.low());
		}
	}

	/** The verdict all cases agree on; null is unknown. */
	FindingDraft verdict(@Nullable Verdict agreed) {
		verdict = agreed == null ? Verdict.UNKNOWN : agreed;
		return this;
	}

	/** What the rule decided: a decided rule has done its work, so it passes; null is unknown. */
	FindingDraft outcome(@Nullable String decided) {
		outcome = decided;
		verdict = decided == null ? Verdict.UNKNOWN : Verdict.PASS;
		return this;
	}

	Finding finding() {
		boolean open = verdict == Verdict.UNKNOWN || strictest != null;
		return new Finding(rule.id(), rule.kind(), subject, metric, unit, operator, measured, threshold, strictest, upper, percentOfStandard, verdict,
				rule.severity(), outcome, open ? asked : List.of(), easedBy, Map.copyOf(figures), rule.title(), rule.source(), rule.confidence());
	}
}
