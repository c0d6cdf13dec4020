package io.orgloom.restructuring.web;

import io.orgloom.policy.Finding;
import io.orgloom.policy.FindingTexts;
import io.orgloom.restructuring.PlannedCase;
import io.orgloom.restructuring.PlannedCase.Unit;
import io.orgloom.restructuring.StandardClass;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The case a plan would be made from.
 *
 * @param level the level whose units are merged
 * @param above how many units of the level above they lie in
 * @param nearFrom the share of what is asked from which a missed figure is shown as near
 * @param others titles of standards in force that measure neither population nor area
 */
record CaseResource(String level, String populationKind, long knownAt, int above, double nearFrom, List<StandardResource> standards, List<String> others,
		Columns columns) {

	static CaseResource of(PlannedCase made, FindingTexts texts, Locale locale) {
		List<String> others = made.standards().stream().flatMap(each -> each.others().stream())
			.map(finding -> texts.metric(finding, locale)).distinct().toList();
		return new CaseResource(made.level().name(), made.populationKind().name(), made.knownAt(), made.above(), made.nearFrom(),
				made.standards().stream().map(each -> StandardResource.of(each, texts, locale)).toList(), others, Columns.of(made.units()));
	}

	/** What is asked of new units of a class. */
	record StandardResource(String type, @Nullable String terrain, @Nullable Double people, @Nullable Double areaKm2, int units, List<Stated> stated) {

		static StandardResource of(StandardClass standard, FindingTexts texts, Locale locale) {
			return new StandardResource(standard.type().name(), standard.terrain() == null ? null : standard.terrain().name(), standard.people(), standard.areaKm2(),
					standard.units(), standard.stated().stream().map(finding -> Stated.of(finding, texts, locale)).toList());
		}
	}

	/**
	 * Where a threshold is written.
	 *
	 * @param threshold the mildest, where missing inputs leave several
	 * @param strictest the one planned with, then
	 * @param eased whether a special factor lowers it
	 */
	record Stated(String rule, String metric, String label, @Nullable Double threshold, @Nullable Double strictest, List<String> missing, String title, String source,
			@Nullable String url, String confidence, boolean eased) {

		static Stated of(Finding finding, FindingTexts texts, Locale locale) {
			return new Stated(finding.rule(), finding.metric(), texts.metric(finding, locale), finding.threshold(), finding.strictest(),
					finding.missing().stream().map(input -> texts.missing(input, locale)).toList(), texts.title(finding, locale), texts.citation(finding, locale),
					finding.source().url(), texts.confidence(finding.confidence(), locale), finding.strictest() == null && !finding.easedBy().isEmpty());
		}
	}

	/** The units column by column, in the order of their codes. */
	record Columns(List<String> codes, List<String> names, List<String> types, long[] people, double[] areaKm2, double[] leastPeople, double[] leastAreaKm2) {

		static Columns of(List<Unit> units) {
			return new Columns(units.stream().map(Unit::code).toList(), units.stream().map(Unit::name).toList(), units.stream().map(unit -> unit.type().name()).toList(),
					units.stream().mapToLong(Unit::people).toArray(), units.stream().mapToDouble(Unit::areaKm2).toArray(),
					units.stream().mapToDouble(Unit::leastPeople).toArray(), units.stream().mapToDouble(Unit::leastAreaKm2).toArray());
		}
	}
}
