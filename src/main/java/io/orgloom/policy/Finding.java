package io.orgloom.policy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one metric of one subject.
 *
 * @param measured the figure of the subject in `unit`; null if unknown or if the rule only decides
 * @param threshold what is required in `unit`; where a missing input leaves several, the mildest
 * @param strictest the strictest requirement a missing input leaves; null if there is only one
 * @param upper the upper bound of a range
 * @param percentOfStandard the percentage of the standard that the threshold stands for, in rules that ask for one
 * @param outcome what the rule decided: an obligation or a class; null otherwise
 * @param missing the inputs that are not known and bear on this finding
 * @param easedBy the special-factor rules that changed, or may change, the threshold
 * @param figures further figures the verdict rests on, by metric
 */
public record Finding(String rule, RuleKind kind, String subject, String metric, String unit, Operator operator, @Nullable Double measured,
		@Nullable Double threshold, @Nullable Double strictest, @Nullable Double upper, @Nullable Double percentOfStandard, Verdict verdict, Severity severity,
		@Nullable String outcome, List<String> missing, List<String> easedBy, Map<String, Double> figures, Map<String, String> title, Source source,
		Confidence confidence) {

	/** Whether it counts among standards met or missed; an obligation, a class or points never do. */
	public boolean isStandard() {
		return kind.isStandard();
	}

	/** The measured figure as a percentage of the (mildest) threshold. */
	public @Nullable Double percentOfThreshold() {
		return measured == null || threshold == null || threshold == 0 ? null : Range.settle(measured / threshold * 100);
	}

	/** The measured figure as a percentage of the standard, in rules that ask for such a percentage and whose standard is certain. */
	public @Nullable Double measuredPercentOfStandard() {
		return percentOfStandard == null || strictest != null || percentOfThreshold() == null ? null
				: Range.settle(percentOfThreshold() * percentOfStandard / 100);
	}
}
