package io.orgloom.structure.web;

import io.orgloom.structure.findings.Concerned;
import io.orgloom.structure.findings.OrgUnitFinding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding on an org unit for programs; texts in the language of the request.
 *
 * @param measured in {@code measure}, like what is required; null where it is not known
 * @param missing names of the inputs that are not known and bear on it
 */
record OrgUnitFindingResource(String kind, String unit, @Nullable String unitName, String rule, String title, String metric, String label, @Nullable Double measured,
		@Nullable Double threshold, @Nullable Double strictest, String measure, String verdict, String severity, List<String> missing, String source, @Nullable String url,
		String confidence, String explanation, List<ConcernedResource> concerned) {

	/** A post, function or unit the finding is about. */
	record ConcernedResource(String type, String code, String name, @Nullable String basis) {

		static ConcernedResource of(Concerned concerned) {
			return new ConcernedResource(concerned.type().name(), concerned.code(), concerned.name(), concerned.basis());
		}
	}

	static OrgUnitFindingResource of(OrgUnitFinding finding, @Nullable String unitName, FindingWords words, Locale locale) {
		var rule = finding.rule();
		return new OrgUnitFindingResource(finding.kind().name(), finding.unit().value(), unitName, rule.rule(), words.title(finding, locale), rule.metric(),
				words.metric(finding, locale), rule.measured(), rule.threshold(), rule.strictest(), rule.unit(), lower(rule.verdict()), lower(rule.severity()), rule.missing(),
				words.citation(finding, locale), rule.source().url(), lower(rule.confidence()), words.explain(finding, locale),
				finding.concerned().stream().map(ConcernedResource::of).toList());
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
