package io.orgloom.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTextsTests {
	private static final FindingTexts TEXTS = new FindingTexts(Cases.PACK);
	private static final Locale EN = Locale.ENGLISH;
	private static final Locale VI = Locale.of("vi");
	private static final Locale BN = Locale.of("bn");

	private static Stream<Locale> languages() {
		return Stream.of(EN, VI, BN);
	}

	private static Finding missed() {
		return Cases.only(Cases.commune(Cases.IN_2026, "terrain", "other", "minority_pct", 0.0, "has_land_border", false, "population", 12345L), "AU-07-xa",
				"population");
	}

	@Test
	void explainsAMissedStandardWithTheFiguresOfEachLanguage() {
		assertThat(TEXTS.explain(missed(), EN))
				.isEqualTo("Population size is 12,345 people; at least 16,000 people required. Nearly met (77.16% of what is required).");
		assertThat(TEXTS.explain(missed(), VI))
				.isEqualTo("Quy mô dân số là 12.345 người; yêu cầu từ 16.000 người trở lên. Gần đạt (bằng 77,16% mức yêu cầu).");
		assertThat(TEXTS.explain(missed(), BN)).isEqualTo("জনসংখ্যা ১২,৩৪৫ জন; প্রয়োজন কমপক্ষে ১৬,০০০ জন। প্রায় পূরণ হয়েছে (প্রয়োজনের ৭৭.১৬%)।");
	}

	@Test
	void namesWhatIsMissingAndBothCases() {
		Finding unknown = Cases.only(Cases.commune(Cases.END_OF_2024, "terrain", "mountain", "minority_pct", 10.0, "population", 4000L), "AU-01-xa", "population");
		assertThat(TEXTS.explain(unknown, EN)).isEqualTo("Population size is 4,000 people; at least 2,500 people in the mildest case, at least 5,000 people in the "
				+ "strictest case required. Whether it is met cannot be said. Not known: national land border. "
				+ "The figure takes account of the special factor AU-02-dacthu.");
	}

	@Test
	void givesPercentagesOfTheStandardInPeopleAndLand() {
		Finding area = Cases.only(Cases.commune(Cases.MAY_2025, "terrain", "mountain", "formed_by_plan", true, "merged_units", 2, "area_km2", 120.55),
				"AU-04-xa-mien-nui", "area_pct_of_standard");
		assertThat(TEXTS.explain(area, EN)).isEqualTo("Natural area is 120.55 km²; at least 100 km² (200% of the standard) required. Met.");
	}

	@Test
	void saysWhatAnObligationRestsOn() {
		Finding must = Cases.only(Cases.commune(Cases.END_OF_2024, "terrain", "other", "minority_pct", 0.0, "has_land_border", false, "formed_by_plan", false,
				"area_km2", 12.0, "population", 4000L), "AU-03-bat-buoc-sap-xep-xa-2023", "must_arrange");
		assertThat(TEXTS.explain(must, EN)).isEqualTo("Under this rule: has to be arranged (area against the standard 40%; population against the standard 50%).");
	}

	@Test
	void citesTheActInEachLanguage() {
		Finding finding = Cases.only(Cases.commune(Cases.END_OF_2024), "AU-01-xa", "population");
		assertThat(finding.source().text()).isEqualTo("1211/2016/UBTVQH13, Art. 3 (am. 27/2022/UBTVQH15)");
		assertThat(TEXTS.citation(finding, EN)).isEqualTo("1211/2016/UBTVQH13, Article 3, amended by 27/2022/UBTVQH15");
		assertThat(TEXTS.citation(finding, VI)).isEqualTo("1211/2016/UBTVQH13, Điều 3, sửa đổi bởi 27/2022/UBTVQH15");
		assertThat(TEXTS.citation(finding, BN)).isEqualTo("1211/2016/UBTVQH13, অনুচ্ছেদ ৩, 27/2022/UBTVQH15 দ্বারা সংশোধিত");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void leavesNoPlaceholderAndNoBareNameInAnyFinding(Locale language) {
		RandomCases.many(2_000, 11).flatMap(subject -> Cases.review(subject).stream()).forEach(finding -> {
			String text = TEXTS.explain(finding, language);
			assertThat(text).doesNotContain("{", "null", "_", "  ").endsWith(language.equals(BN) ? "।" : ".");
			assertThat(TEXTS.title(finding, language)).isNotBlank().isNotEqualTo(finding.rule());
			assertThat(TEXTS.metric(finding, language)).isNotBlank();
			if (finding.verdict() == Verdict.UNKNOWN) {
				finding.missing().forEach(input -> assertThat(text.toLowerCase(language)).contains(TEXTS.missing(input, language).toLowerCase(language)));
			}
			if (language.equals(BN)) {
				assertThat(text.replaceAll("AU-[0-9a-z-]+", "")).doesNotContainPattern("[0-9]");
			}
		});
	}

	@Test
	void hasTheSameKeysInAllLanguages() {
		Set<String> english = bundle(EN).keySet();
		assertThat(bundle(VI).keySet()).isEqualTo(english);
		assertThat(bundle(BN).keySet()).isEqualTo(english);
		languages().forEach(language -> Stream.of(Verdict.values()).forEach(verdict -> assertThat(TEXTS.verdict(verdict, language)).isNotBlank()));
		languages().forEach(language -> Stream.of(Severity.values()).forEach(severity -> assertThat(TEXTS.severity(severity, language)).isNotBlank()));
		languages().forEach(language -> Stream.of(Confidence.values()).forEach(sure -> assertThat(TEXTS.confidence(sure, language)).isNotBlank()));
	}

	@Test
	void speaksEnglishWhereItKnowsNoBetter() {
		assertThat(TEXTS.explain(missed(), Locale.FRENCH)).isEqualTo(TEXTS.explain(missed(), EN));
	}

	private static ResourceBundle bundle(Locale language) {
		return ResourceBundle.getBundle("messages.policy", language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
