package io.orgloom.policy;

import static io.orgloom.policy.Cases.END_OF_2024;
import static io.orgloom.policy.Cases.IN_2026;
import static io.orgloom.policy.Cases.MAY_2025;
import static io.orgloom.policy.Cases.commune;
import static io.orgloom.policy.Cases.findings;
import static io.orgloom.policy.Cases.of;
import static io.orgloom.policy.Cases.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure here is a published one (docs/rules.md) or worked out by hand from it. */
class PolicyReviewTests {

	@ParameterizedTest
	@CsvSource({"Bình Chuẩn, 96.25, 4638, 1000, 463.8, 182.19, 364.38", "Châu Bình, 51.37, 11038, 2000, 551.9, 130.91, 261.82",
			"Lượng Minh, 98.93, 5322, 1000, 532.2, 227.97, 455.94"})
	void reproducesPublishedPercentagesOfTheStandard(String name, double minority, long population, double standard, double populationPercent, double area,
			double areaPercent) {
		PolicyCase subject = commune(MAY_2025, "terrain", "mountain", "minority_pct", minority, "has_land_border", false, "population", population, "area_km2", area);

		assertThat(only(subject, "AU-01-xa", "population")).satisfies(finding -> {
			assertThat(finding.threshold()).isEqualTo(standard);
			assertThat(finding.strictest()).isNull();
			assertThat(finding.percentOfThreshold()).isEqualTo(populationPercent);
			assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
			assertThat(finding.easedBy()).containsExactly("AU-02-dacthu");
			assertThat(finding.missing()).isEmpty();
		});
		assertThat(only(subject, "AU-01-xa", "area_km2")).satisfies(finding -> {
			assertThat(finding.threshold()).isEqualTo(50);
			assertThat(finding.percentOfThreshold()).isEqualTo(areaPercent);
			assertThat(finding.easedBy()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({"29.99, 5000", "30, 2500", "39.9, 2500", "40, 2250", "80, 1250", "89.9, 1250", "90, 1000", "100, 1000"})
	void easesByWholeTensOfMinorityDownToOneFifthBefore2026(double minority, double threshold) {
		assertThat(only(commune(END_OF_2024, "terrain", "mountain", "minority_pct", minority, "has_land_border", false), "AU-01-xa", "population").threshold())
				.isEqualTo(threshold);
	}

	@ParameterizedTest
	@CsvSource({"49.99, 5000", "50, 2500", "60, 2250", "90, 1500", "100, 1250"})
	void easesFromHalfMinoritySince2026WithoutAFloor(double minority, double threshold) {
		assertThat(only(commune(IN_2026, "terrain", "mountain", "minority_pct", minority, "has_land_border", false), "AU-07-xa", "population").threshold())
				.isEqualTo(threshold);
	}

	@Test
	void halvesThePopulationOfBorderCommunesOnce() {
		assertThat(only(commune(END_OF_2024, "terrain", "other", "minority_pct", 0.0, "has_land_border", true), "AU-01-xa", "population").threshold())
				.isEqualTo(4000);
		assertThat(only(commune(IN_2026, "terrain", "other", "minority_pct", 0.0, "has_land_border", true, "very_difficult_coastal", true), "AU-07-xa",
				"population").threshold()).isEqualTo(8000);
	}

	@ParameterizedTest
	@CsvSource({"tinh, province, mountain, 900000, 8000", "tinh, province, other, 1400000, 5000", "huyen, district, mountain, 80000, 850",
			"huyen, district, other, 120000, 450", "xa, commune, mountain, 5000, 50", "xa, commune, other, 8000, 30"})
	void statesTheStandardsUntil2025(String type, String level, String terrain, double population, double area) {
		PolicyCase subject = of(END_OF_2024, level, type, "terrain", terrain, "minority_pct", 0.0, "has_land_border", false);
		assertThat(only(subject, "AU-01-" + type, "population").threshold()).isEqualTo(population);
		assertThat(only(subject, "AU-01-" + type, "area_km2").threshold()).isEqualTo(area);
	}

	@ParameterizedTest
	@CsvSource({"tinh, province, mountain, 900000, 8000", "tinh, province, other, 1400000, 5000", "thanh-pho, province, other, 2500000, 2500",
			"xa, commune, mountain, 5000, 100", "xa, commune, island, 2500, 15", "xa, commune, other, 16000, 30", "phuong, commune, other, 21000, 5.5"})
	void statesTheStandardsSince2026(String rule, String level, String terrain, double population, double area) {
		PolicyCase subject = of(IN_2026, level, rule.replace('-', '_'), "terrain", terrain, "minority_pct", 0.0, "has_land_border", false);
		assertThat(only(subject, "AU-07-" + rule, "population").threshold()).isEqualTo(population);
		assertThat(only(subject, "AU-07-" + rule, "area_km2").threshold()).isEqualTo(area);
	}

	@ParameterizedTest
	@CsvSource({"2022-12-31, tinh, province, AU-01-tinh-truc-thuoc-2016, 11", "2023-01-01, tinh, province, AU-01-tinh-truc-thuoc, 9",
			"2022-12-31, huyen, district, AU-01-huyen-truc-thuoc-2016, 16", "2023-01-01, huyen, district, AU-01-huyen-truc-thuoc, 13"})
	void countsSubordinateUnitsByTheFigureOfTheDay(LocalDate on, String type, String level, String rule, double threshold) {
		assertThat(only(of(on, level, type, "sub_units", 12), rule, "sub_units").threshold()).isEqualTo(threshold);
	}

	@Test
	void checksOnlyTheAreaOfWardsBefore2026() {
		PolicyCase ward = of(END_OF_2024, "commune", "phuong", "area_km2", 3.787, "population", 18806L);
		assertThat(findings(ward, "AU-01-phuong")).singleElement().satisfies(finding -> {
			assertThat(finding.metric()).isEqualTo("area_km2");
			assertThat(finding.threshold()).isEqualTo(5.5);
			assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
		});
	}

	@Test
	void leavesFiguresOfWardsOpenThatNobodyGave() {
		PolicyCase ward = of(IN_2026, "commune", "phuong", "population", 21000L, "area_km2", 5.5);
		Map<String, Verdict> verdicts = new TreeMap<>();
		findings(ward, "AU-07-phuong").forEach(finding -> verdicts.put(finding.metric(), finding.verdict()));
		assertThat(verdicts).hasSize(8).containsEntry("population", Verdict.PASS).containsEntry("area_km2", Verdict.PASS)
				.containsEntry("nonfarm_labour_pct", Verdict.UNKNOWN).containsEntry("poverty_pct_of_province", Verdict.UNKNOWN);
	}

	@Test
	void asksAMountainCommuneOf2025ForTwiceTheAreaAndTheWholePopulation() {
		PolicyCase subject = commune(MAY_2025, "terrain", "mountain", "minority_pct", 55.0, "has_land_border", false, "population", 1999L, "area_km2", 100.0,
				"formed_by_plan", true, "merged_units", 2);
		assertThat(only(subject, "AU-04-xa-mien-nui", "area_pct_of_standard")).satisfies(finding -> {
			assertThat(finding.threshold()).isEqualTo(100);
			assertThat(finding.unit()).isEqualTo("km2");
			assertThat(finding.percentOfStandard()).isEqualTo(200);
			assertThat(finding.measuredPercentOfStandard()).isEqualTo(200);
			assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
			assertThat(finding.severity()).isEqualTo(Severity.SOFT);
		});
		assertThat(only(subject, "AU-04-xa-mien-nui", "population_pct_of_standard")).satisfies(finding -> {
			assertThat(finding.threshold()).as("5,000 eased to 40 %").isEqualTo(2000);
			assertThat(finding.measured()).isEqualTo(1999);
			assertThat(finding.verdict()).isEqualTo(Verdict.NEAR);
		});
		assertThat(findings(subject, "AU-04-xa-con-lai")).isEmpty();
	}

	@Test
	void asksOtherCommunesOf2025ForTwiceThePopulationAndTheWholeArea() {
		PolicyCase subject = commune(MAY_2025, "terrain", "other", "minority_pct", 0.0, "has_land_border", false, "population", 16000L, "area_km2", 20.9,
				"formed_by_plan", true, "merged_units", 2);
		assertThat(only(subject, "AU-04-xa-con-lai", "population_pct_of_standard").verdict()).isEqualTo(Verdict.PASS);
		assertThat(only(subject, "AU-04-xa-con-lai", "area_pct_of_standard").verdict()).as("20.9 of 30 is below 70 %").isEqualTo(Verdict.FAIL);
	}

	@ParameterizedTest
	@CsvSource({"true, other, false, 45000", "false, mountain, false, 15000", "false, other, true, 15000", "false, other, false, 21000"})
	void asksWardsOf2025ByWhereTheyLie(boolean city, String terrain, boolean border, double threshold) {
		PolicyCase ward = of(MAY_2025, "commune", "phuong", "central_city", city, "terrain", terrain, "has_land_border", border, "formed_by_plan", true,
				"merged_units", 2, "population", 20000L, "area_km2", 5.5);
		assertThat(only(ward, "AU-04-phuong", "population").threshold()).isEqualTo(threshold);
		assertThat(only(ward, "AU-04-phuong", "area_km2").verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void doesNotAssessThreeMergedUnitsAndSaysWhy() {
		PolicyCase three = commune(MAY_2025, "terrain", "mountain", "formed_by_plan", true, "merged_units", 3);
		assertThat(Cases.review(three)).extracting(Finding::rule).doesNotContain("AU-04-xa-mien-nui", "AU-04-xa-con-lai").contains("AU-04-khong-danh-gia");
		assertThat(only(three, "AU-04-khong-danh-gia", "not_assessed").isStandard()).isFalse();

		PolicyCase unknown = commune(MAY_2025, "terrain", "mountain", "formed_by_plan", true, "population", 9000L, "minority_pct", 0.0, "has_land_border", false);
		assertThat(only(unknown, "AU-04-xa-mien-nui", "population_pct_of_standard")).satisfies(finding -> {
			assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
			assertThat(finding.missing()).containsExactly("merged_units");
		});
		assertThat(findings(commune(MAY_2025, "formed_by_plan", false, "terrain", "mountain"), "AU-04-xa-mien-nui")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"66.91, PASS", "60, PASS", "70, PASS", "59.9, NEAR", "41.9, FAIL", "71, NEAR"})
	void aimsAtARangeNationwide(double reduction, Verdict verdict) {
		PolicyCase nation = new PolicyCase("nation", MAY_2025, Map.of("scope", "nation", "commune_reduction_pct", reduction));
		assertThat(Cases.review(nation)).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("AU-04-giam");
			assertThat(finding.verdict()).isEqualTo(verdict);
			assertThat(finding.severity()).isEqualTo(Severity.TARGET);
			assertThat(finding.threshold()).isEqualTo(60);
			assertThat(finding.upper()).isEqualTo(70);
		});
		assertThat(Cases.review(new PolicyCase("province", MAY_2025, Map.of("scope", "province", "commune_reduction_pct", reduction)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"34.9, 3499, must_arrange", "35, 3499, need_not_arrange", "34.9, 3500, need_not_arrange", "9.9, 14999, must_arrange",
			"9.9, 15000, need_not_arrange", "10, 14999, need_not_arrange"})
	void decidesWhatHadToBeArrangedWithoutFailingAStandard(double area, long population, String outcome) {
		PolicyCase subject = commune(END_OF_2024, "terrain", "mountain", "minority_pct", 0.0, "has_land_border", false, "formed_by_plan", false, "area_km2", area,
				"population", population);
		assertThat(only(subject, "AU-03-bat-buoc-sap-xep-xa-2023", "must_arrange")).satisfies(finding -> {
			assertThat(finding.outcome()).isEqualTo(outcome);
			assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
			assertThat(finding.isStandard()).isFalse();
			assertThat(finding.figures()).containsKeys("area_pct_of_standard", "population_pct_of_standard");
		});
	}

	@Test
	void decidesAboutWardsByAreaAloneOnlyWhereItSuffices() {
		assertThat(only(of(END_OF_2024, "commune", "phuong", "formed_by_plan", false, "area_km2", 5.0, "population", 1L), "AU-03-bat-buoc-sap-xep-xa-2023",
				"must_arrange").outcome()).isEqualTo("need_not_arrange");
		assertThat(only(of(END_OF_2024, "commune", "phuong", "formed_by_plan", false, "area_km2", 1.0, "population", 9000L), "AU-03-bat-buoc-sap-xep-xa-2023",
				"must_arrange")).satisfies(finding -> {
					assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
					assertThat(finding.missing()).containsExactly("population_standard");
				});
	}

	@ParameterizedTest
	@CsvSource({"mountain, 3416000, 16486, 25, 25", "mountain, 1500000, 8000, 10, 10", "mountain, 1545000, 8199, 10.5, 10", "other, 2059999, 8200, 10, 10.5",
			"other, 2060000, 5000, 10.5, 10"})
	void countsThePointsOfAProvince(String terrain, long population, double area, double populationPoints, double areaPoints) {
		PolicyCase province = of(IN_2026, "province", "tinh", "terrain", terrain, "population", population, "area_km2", area);
		assertThat(only(province, "AU-08-tinh-diem", "population_points").measured()).isEqualTo(populationPoints);
		assertThat(only(province, "AU-08-tinh-diem", "area_points").measured()).isEqualTo(areaPoints);
	}

	@ParameterizedTest
	@CsvSource({"75, class_1", "74.9, class_2", "60, class_2", "59.9, class_3"})
	void classifiesByPoints(double points, String outcome) {
		assertThat(only(commune(IN_2026, "classification_points", points), "AU-08-loai", "classification_points").outcome()).isEqualTo(outcome);
		assertThat(only(commune(IN_2026), "AU-08-loai", "classification_points")).satisfies(finding -> {
			assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
			assertThat(finding.missing()).containsExactly("classification_points");
		});
	}

	@Test
	void changesStandardsOnTheDayTheActsSay() {
		Map<String, Object> attributes = Cases.attributes("terrain", "mountain");
		attributes.put("level", "commune");
		attributes.put("unit_type", "xa");
		assertThat(rules(LocalDate.of(2016, 6, 30), attributes)).isEmpty();
		assertThat(rules(LocalDate.of(2016, 7, 1), attributes)).containsOnly("AU-01-xa", "OL-01-lien-ke");
		assertThat(rules(LocalDate.of(2025, 12, 31), attributes)).contains("AU-01-xa").doesNotContain("AU-07-xa");
		assertThat(rules(LocalDate.of(2026, 1, 1), attributes)).contains("AU-07-xa").doesNotContain("AU-01-xa", "AU-04-xa-mien-nui");
		assertThat(rules(LocalDate.of(2023, 7, 11), attributes)).doesNotContain("AU-03-bat-buoc-sap-xep-xa-2023");
		assertThat(rules(LocalDate.of(2023, 7, 12), attributes)).contains("AU-03-bat-buoc-sap-xep-xa-2023");
		assertThat(rules(LocalDate.of(2025, 4, 14), attributes)).contains("AU-03-bat-buoc-sap-xep-xa-2023", "AU-04-xa-mien-nui");
		assertThat(rules(LocalDate.of(2025, 4, 15), attributes)).doesNotContain("AU-03-bat-buoc-sap-xep-xa-2023");
	}

	@Test
	void asksTheMildestAndTheStrictestCaseOfWhatIsMissing() {
		PolicyCase enough = commune(END_OF_2024, "population", 8000L, "area_km2", 50.0);
		assertThat(only(enough, "AU-01-xa", "population")).satisfies(finding -> {
			assertThat(finding.verdict()).as("8,000 suffices everywhere").isEqualTo(Verdict.PASS);
			assertThat(finding.threshold()).isEqualTo(1000);
			assertThat(finding.strictest()).isEqualTo(8000);
		});
		PolicyCase open = commune(END_OF_2024, "terrain", "mountain", "minority_pct", 10.0, "population", 4000L);
		assertThat(only(open, "AU-01-xa", "population")).satisfies(finding -> {
			assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
			assertThat(finding.missing()).containsExactly("has_land_border");
			assertThat(finding.threshold()).isEqualTo(2500);
			assertThat(finding.strictest()).isEqualTo(5000);
		});
		PolicyCase hopeless = commune(END_OF_2024, "population", 100L);
		assertThat(only(hopeless, "AU-01-xa", "population").verdict()).as("100 is too few everywhere").isEqualTo(Verdict.FAIL);
	}

	@Test
	void neverPassesWhatIsNotMeasured() {
		assertThat(Cases.review(of(IN_2026, "province", "tinh"))).isNotEmpty().allMatch(finding -> finding.verdict() == Verdict.UNKNOWN)
				.allMatch(finding -> !finding.missing().isEmpty());
	}

	@Test
	void takesAnUnitOfUnknownTypeForAnyTypeOfItsLevel() {
		PolicyCase subject = new PolicyCase("U", IN_2026, Map.of("level", "commune", "population", 90000L, "area_km2", 900.0));
		assertThat(Cases.review(subject)).extracting(Finding::rule).contains("AU-07-xa", "AU-07-phuong").doesNotContain("AU-07-tinh");
		assertThat(only(subject, "AU-07-xa", "population")).satisfies(finding -> {
			assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
			assertThat(finding.missing()).contains("unit_type");
		});
	}

	@Test
	void showsSeventyPercentAsNear() {
		assertThat(only(commune(IN_2026, "terrain", "mountain", "area_km2", 70.0), "AU-07-xa", "area_km2").verdict()).isEqualTo(Verdict.NEAR);
		assertThat(only(commune(IN_2026, "terrain", "mountain", "area_km2", 69.9), "AU-07-xa", "area_km2").verdict()).isEqualTo(Verdict.FAIL);
	}

	@Test
	void refusesAValueOutsideItsDomain() {
		assertThatThrownBy(() -> Cases.review(commune(IN_2026, "terrain", "hilly"))).hasMessageContaining("terrain (hilly)");
		assertThatThrownBy(() -> Cases.review(commune(IN_2026, "population", "many"))).hasMessageContaining("population (many)");
	}

	private static List<String> rules(LocalDate on, Map<String, Object> attributes) {
		return Cases.review(new PolicyCase("U", on, attributes)).stream().map(Finding::rule).distinct().toList();
	}
}
