package io.orgloom.scenario.web;

import io.orgloom.policy.Finding;
import io.orgloom.policy.FindingTexts;
import io.orgloom.scenario.Evaluation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a plan comes to, as the API answers it beside its units; texts in the language of the request. */
record EvaluationResource(int unitsBefore, int unitsAfter, double reductionPct, @Nullable String populationKind, List<FindingResource> findings,
		List<Evaluation.LevelCount> levels, List<Evaluation.Unassigned> unassigned) {

	static EvaluationResource of(Evaluation evaluation, FindingTexts texts, Locale locale) {
		return new EvaluationResource(evaluation.unitsBefore(), evaluation.unitsAfter(), evaluation.reductionPct(),
				evaluation.populationKind() == null ? null : evaluation.populationKind().name(), findings(evaluation.findings(), texts, locale),
				evaluation.levels(), evaluation.unassigned());
	}

	private static List<FindingResource> findings(List<Finding> findings, FindingTexts texts, Locale locale) {
		return findings.stream().map(finding -> FindingResource.of(finding, texts, locale)).toList();
	}

	/** @param verdict the worst of its standards' verdicts, {@code no_rule} where no rule applies to it; null while nothing is in it */
	record UnitResource(String code, String name, String type, String level, @Nullable String parent, @Nullable String parentName,
			@Nullable String officialCode, List<Evaluation.Source> from, @Nullable Long population, @Nullable Double areaKm2, @Nullable Boolean contiguous,
			boolean formed, boolean empty, @Nullable String seat, @Nullable String verdict, List<FindingResource> findings) {

		static UnitResource of(Evaluation.Unit unit, FindingTexts texts, Locale locale) {
			return new UnitResource(unit.code(), unit.name(), unit.type().name(), unit.level().name(), unit.parent(), unit.parentName(), unit.officialCode(),
					unit.from(), unit.population(), unit.areaKm2(), unit.contiguous(), unit.formed(), unit.empty(), unit.seat(),
					unit.empty() ? null : unit.verdict().map(FindingResource::lower).orElse("no_rule"), EvaluationResource.findings(unit.findings(), texts, locale));
		}
	}

	/**
	 * @param standard whether it counts among standards met or missed
	 * @param strictest the strictest threshold a missing input leaves, null if there is only one
	 */
	record FindingResource(String rule, String title, String metric, String label, @Nullable Double measured, @Nullable Double threshold,
			@Nullable Double strictest, String unit, String verdict, String severity, boolean standard, @Nullable String outcome, List<String> missing,
			String source, String confidence, String explanation) {

		static FindingResource of(Finding finding, FindingTexts texts, Locale locale) {
			return new FindingResource(finding.rule(), texts.title(finding, locale), finding.metric(), texts.metric(finding, locale), finding.measured(),
					finding.threshold(), finding.strictest(), finding.unit(), lower(finding.verdict()), lower(finding.severity()), finding.isStandard(),
					finding.outcome(), finding.missing(), texts.citation(finding, locale), lower(finding.confidence()), texts.explain(finding, locale));
		}

		private static String lower(Enum<?> constant) {
			return constant.name().toLowerCase(Locale.ROOT);
		}
	}
}
