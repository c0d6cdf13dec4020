package io.orgloom.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTests {
	private static final String PACK = """
			pack: test
			title: {vi: t, en: t, bn: t}
			display: {near_from: 0.7, note: n}
			inputs:
			  kind: {type: choice, values: [a, b], label: {vi: k, en: k, bn: k}}
			  size: {type: number, min: 0, unit: people, label: {vi: s, en: s, bn: s}}
			  free: {type: truth, label: {vi: f, en: f, bn: f}}
			rules:
			- id: R-1
			  kind: standard
			  title: {vi: t, en: t, bn: t}
			  applies_to: {kind: [a]}
			  checks:
			  - {metric: size, operator: '>=', threshold: 10}
			  severity: hard
			  effective_from: 2020-01-01
			  effective_to: 2020-12-31
			  source: {document: Act 1}
			  confidence: high
			  status: in_force
			- id: R-2
			  kind: factor
			  title: {vi: t, en: t, bn: t}
			  applies_to: {kind: [a]}
			  when: free
			  of: size
			  factor: '0.5'
			  severity: hard
			  effective_from: 2020-01-01
			  source: {document: Act 2}
			  confidence: high
			  status: in_force
			""";

	@Test
	void readsAPackOfAnotherCountry() {
		PolicyPack pack = PolicyPack.read(PACK);
		assertThat(pack.rules()).extracting(Rule::id).containsExactly("R-1", "R-2");
		assertThat(new PolicyReview(pack).review(new PolicyCase("X", LocalDate.of(2020, 6, 1), Map.of("kind", "a", "free", true, "size", 5))))
				.singleElement().satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.PASS));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {"factor: '0.5' | factor: '0.5 *' | rule R-2, field factor: '0.5 *' cannot be read",
			"factor: '0.5' | factor: 'size + width' | rule R-2, field factor: the attribute 'width' is not declared",
			"factor: '0.5' | factor: 'size > 1' | rule R-2, field factor: must be a number", "factor: '0.5' | factor: 'SQRT(size)' | the function 'SQRT' is not allowed",
			"when: free | when: size | rule R-2, field when: must be a condition", "when: free | when: 'kind == \"c\"' | 'c' is not a value of kind [a, b]",
			"when: free | when: 'size && free' | a condition is needed where a number", "id: R-2 | id: R-1 | rule R-1, field id: is used by two rules",
			"effective_to: 2020-12-31 | effective_to: 2019-12-31 | rule R-1, field effective_to: 2019-12-31 is before effective_from 2020-01-01",
			"effective_to: 2020-12-31 | effective_to: 2020-02-30 | rule R-1, field effective_to: '2020-02-30' is not a day",
			"metric: size | metric: width | rule R-1, field checks[0].metric: 'width' is not declared as a number",
			"operator: '>=' | operator: '=>' | rule R-1, field checks[0].operator: '=>' is not an operator",
			"threshold: 10 | threshold: | rule R-1, field checks[0].threshold: is missing", "threshold: 10} | threshold: 10, than: 5} | checks[0].than: is not a field here",
			"applies_to: {kind: [a]} | applies_to: {kind: [c]} | field applies_to.kind: [c] must be among [a, b]",
			"severity: hard | severity: harsh | rule R-1, field severity: 'harsh' must be one of [hard, soft, target, advisory]",
			"source: {document: Act 1} | source: {article: '3'} | rule R-1, field source.document: is missing",
			"title: {vi: t, en: t, bn: t} | title: {vi: t, en: t} | Pack test, field title.bn: is missing",
			"near_from: 0.7 | near_from: 7 | field display.near_from: must lie above 0", "of: size | of: free | rule R-2, field of: 'free' is not declared as a number",
			"pack: test | pack: [ | not readable YAML", "kind: factor | kind: standard | rule R-2, field checks: is missing"})
	void refusesABrokenPackNamingRuleAndField(String right, String wrong, String message) {
		assertThat(PACK).contains(right);
		assertThatThrownBy(() -> PolicyPack.read(PACK.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
				.isInstanceOf(PolicyPackBroken.class).hasMessageContaining(message);
	}

	@Test
	void refusesTwoStandardsForTheSameFigureOnTheSameDay() {
		String second = PACK.substring(PACK.indexOf("- id: R-1"), PACK.indexOf("- id: R-2")).replace("R-1", "R-3").replace("2020-01-01", "2020-12-31")
				.replace("2020-12-31\n  source", "2021-12-31\n  source");
		assertThatThrownBy(() -> PolicyPack.read(PACK + second)).isInstanceOf(PolicyPackBroken.class)
				.hasMessageContaining("rule R-3, field effective_from: overlaps with the standard R-1");
		assertThat(PolicyPack.read(PACK + second.replace("effective_from: 2020-12-31", "effective_from: 2021-01-01")).rules()).hasSize(3);
	}

	/** A country that counts by the year of birth, with figures made up for this test. */
	private static final String RETIREMENT = """
			- id: R-3
			  kind: retirement
			  title: {vi: t, en: t, bn: t}
			  applies_to: {}
			  metric: months
			  by: kind
			  counted_by: year_of_birth
			  ages:
			    a:
			    - {age: {years: 60, months: 0}}
			    - {from_year: 1950, age: {years: 60, months: 1}, months_a_year: 1, at_most: {years: 61, months: 0}}
			    - {from_year: 1970, age: {years: 61, months: 2}, months_a_year: 2, at_most: {years: 62, months: 0}}
			    b: [{age: {years: 59, months: 0}}]
			  leaves_on: first
			  pension_months_later: 0
			  unknown_month: 7
			  severity: hard
			  effective_from: 2020-01-01
			  source: {document: Act 3}
			  confidence: low
			  status: draft
			- id: R-4
			  kind: exception
			  title: {vi: t, en: t, bn: t}
			  applies_to: {}
			  to: R-3
			  direction: later
			  who: {vi: w, en: w, bn: w}
			  severity: advisory
			  effective_from: 2021-01-01
			  source: {document: Act 4}
			  confidence: low
			  status: draft
			""";

	@Test
	void readsRetirementInStagesByTheYearOfBirth() {
		RetirementNorm norm = PolicyPack.read(PACK + RETIREMENT).retirement(LocalDate.of(2020, 6, 1)).orElseThrow();
		AgeRoadmap ages = norm.terms().roadmap("a");
		assertThat(List.of(1949, 1950, 1951, 1961, 1969, 1970, 1975, 1990)).extracting(year -> ages.ageOf(YearMonth.of(year, 12)))
				.containsExactly(720, 721, 722, 732, 732, 734, 744, 744);
		assertThat(ages.years()).startsWith(1950).endsWith(1975);
		assertThat(norm.terms().roadmap("b").years()).isEmpty();
		assertThat(norm.terms().leaves(YearMonth.of(2024, 2))).isEqualTo("2024-02-01");
		assertThat(norm.terms().pensionStarts(YearMonth.of(2024, 2))).isEqualTo("2024-02-01");
		assertThat(norm.exceptions()).isEmpty();
		assertThat(PolicyPack.read(PACK + RETIREMENT).retirement(LocalDate.of(2021, 1, 1)).orElseThrow().exceptions()).hasSize(1);
		assertThat(new PolicyReview(PolicyPack.read(PACK + RETIREMENT)).review(new PolicyCase("X", LocalDate.of(2021, 6, 1), Map.of()))).as("reviews nobody")
				.extracting(Finding::rule).doesNotContain("R-3", "R-4");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {"by: kind | by: size | rule R-3, field by: 'size' is not an input with a list of values",
			"b: [{age: {years: 59, months: 0}}] | c: [{age: {years: 59, months: 0}}] | rule R-3, field ages.b: is missing",
			"counted_by: year_of_birth | counted_by: year | field counted_by: 'year' must be one of [year_reached, year_of_birth]",
			"months_a_year: 1, at_most: {years: 61, months: 0} | months_a_year: 1 | field ages.a[1].at_most: is missing",
			"months_a_year: 1, | months_a_year: 12, | field ages.a[1].months_a_year: '12' must be a whole number from 1 to 11",
			"from_year: 1970 | from_year: 1950 | field ages.a[2].from_year: stages are listed from the first year on",
			"{years: 61, months: 2} | {years: 60, months: 2} | field ages.a[2].from_year: stages are listed from the first year on, and none lowers the age",
			"{years: 60, months: 1} | {years: 60, months: 12} | field ages.a[1].age.months: '12' must be a whole number from 0 to 11",
			"unknown_month: 7 | unknown_month: 1.5 | field unknown_month: '1.5' must be a whole number", "leaves_on: first | leaves_on: second | field leaves_on",
			"to: R-3 | to: R-1 | rule R-4, field to: 'R-1' is not a rule on retirement", "applies_to: {} | applies_to: {kind: [a]} | rule R-3, field applies_to: must be empty"})
	void refusesABrokenRuleOnRetirementNamingTheField(String right, String wrong, String message) {
		assertThat(RETIREMENT).contains(right);
		assertThatThrownBy(() -> PolicyPack.read(PACK + RETIREMENT.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
				.isInstanceOf(PolicyPackBroken.class).hasMessageContaining(message);
	}

	@Test
	void refusesTwoRetirementAgesOnTheSameDay() {
		String second = RETIREMENT.substring(0, RETIREMENT.indexOf("- id: R-4")).replace("R-3", "R-5");
		assertThatThrownBy(() -> PolicyPack.read(PACK + RETIREMENT + second)).isInstanceOf(PolicyPackBroken.class)
				.hasMessageContaining("rule R-5, field effective_from: overlaps with the retirement R-3");
	}

	@ParameterizedTest
	@CsvSource({"in_force, hard, HARD", "superseded, hard, HARD", "unverified, hard, SOFT", "draft, hard, SOFT", "orientation, hard, SOFT",
			"local_example, hard, SOFT", "unverified, target, TARGET", "draft, advisory, ADVISORY", "orientation, soft, SOFT"})
	void lowersTheSeverityOnlyOfHardRulesThatDoNotBind(String status, String severity, Severity weight) {
		PolicyPack pack = PolicyPack.read(PACK.replaceFirst("severity: hard", "severity: " + severity).replaceFirst("status: in_force", "status: " + status));
		assertThat(pack.rules().getFirst().severity()).isEqualTo(weight);
	}

	@Test
	void givesEverySourceAndLanguageOfTheVietnamesePack() {
		assertThat(Cases.PACK.rules()).hasSizeGreaterThan(20).allSatisfy(rule -> {
			assertThat(rule.title()).containsOnlyKeys("vi", "en", "bn");
			assertThat(rule.source().text()).startsWith(rule.source().document());
		});
		// what Orgloom itself asks for has no act to link to
		assertThat(Cases.PACK.rules()).filteredOn(rule -> !rule.source().document().equals("Orgloom"))
			.allSatisfy(rule -> assertThat(rule.source().url()).startsWith("https://"));
	}

	@Test
	void documentsEveryRule() throws Exception {
		assertThat(Files.readString(Path.of("docs/rules.md"))).contains(Cases.PACK.rules().stream().map(rule -> "| `" + rule.id() + "` |").toList());
	}
}
