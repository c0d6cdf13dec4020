package io.orgloom.policy;

import static io.orgloom.policy.Cases.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The norms on agencies, divisions, deputies and committees, with the figures of docs/rules.md. */
class OrganisationRulesTests {

	private static final LocalDate IN_2024 = LocalDate.of(2024, 4, 25);
	private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 1);
	private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

	@ParameterizedTest
	@CsvSource({"5, false, PASS", "4, false, NEAR", "3, false, FAIL", "4, true, PASS", "2, true, FAIL"})
	void asksForFivePeopleInADivisionOrFourWhilePostsAreNotFilled(int staff, boolean notFilled, Verdict verdict) {
		assertThat(only(IN_2024, "OR-01-phong-toi-thieu", "staff", "subject", "division", "org", "party_provincial_advisory", "staff", staff, "posts_not_filled",
				notFilled).verdict()).isEqualTo(verdict);
	}

	@ParameterizedTest
	@CsvSource({"9, 2, PASS", "9, 3, FAIL", "10, 3, PASS", "10, 4, NEAR"})
	void letsADivisionHaveTwoDeputiesAndThreeFromTenPeopleOn(int staff, int deputies, Verdict verdict) {
		Finding finding = only(IN_2024, "OR-01-cap-pho-phong", "deputies", "subject", "division", "org", "party_provincial_advisory", "staff", staff, "deputies", deputies);
		assertThat(finding.verdict() == Verdict.PASS).isEqualTo(verdict == Verdict.PASS);
		assertThat(finding.threshold()).isEqualTo(staff < 10 ? 2 : 3);
	}

	@ParameterizedTest
	@CsvSource({"nghe_an, 21", "thanh_hoa, 21", "other, 18"})
	void capsTheDeputyHeadsOfAllAgenciesOfAProvince(String province, int most) {
		assertThat(only(IN_2024, "OR-01-tong-cap-pho", "agency_deputies", "subject", "provincial_party_committee", "province", province, "agency_deputies", most)
			.verdict()).isEqualTo(Verdict.PASS);
		assertThat(only(IN_2024, "OR-01-tong-cap-pho", "agency_deputies", "subject", "provincial_party_committee", "province", province, "agency_deputies", most + 1)
			.verdict()).isNotEqualTo(Verdict.PASS);
	}

	@Test
	void carriesNoFigureOfTheOldRegulationOverIntoTheNewOne() {
		assertThat(review(LocalDate.of(2025, 7, 1), "subject", "division", "org", "party_provincial_advisory", "staff", 1)).extracting(Finding::rule)
			.noneMatch(rule -> rule.startsWith("OR-01"));
	}

	@Test
	void asksForNoMoreDeputiesThanHalfTheStaffOrThanTheSuperiorHas() {
		assertThat(only(END_OF_2025, "OR-02-50pct", "deputies_share_pct", "subject", "organisation", "deputies_share_pct", 50).verdict()).isEqualTo(Verdict.PASS);
		assertThat(only(END_OF_2025, "OR-02-50pct", "deputies_share_pct", "subject", "organisation").verdict()).isEqualTo(Verdict.UNKNOWN);
		assertThat(review(END_OF_2025, "subject", "organisation", "org", "commune_front")).isEmpty();
		assertThat(review(END_OF_2025, "subject", "organisation", "org", "commune_front", "below_organisation", true)).extracting(Finding::rule)
			.containsExactly("OR-02-cap-tren");
		assertThat(only(END_OF_2025, "OR-02-cap-tren", "deputies_over_parent", "subject", "division", "below_organisation", true, "deputies_over_parent", 1).verdict())
			.isEqualTo(Verdict.FAIL);
	}

	@ParameterizedTest
	@CsvSource({"ha_noi, class_1, 7", "other, class_1, 6", "nghe_an, class_2, 5", "nghe_an, class_3, 5"})
	void asksForPostsInADivisionOfADepartment(String province, String provinceClass, int least) {
		assertThat(only(LocalDate.of(2025, 3, 1), "OR-03-phong-so", "posts", "subject", "division", "org", "provincial_department", "province", province,
				"province_class", provinceClass, "posts", least).threshold()).isEqualTo(least);
		assertThat(review(LocalDate.of(2025, 2, 28), "subject", "division", "org", "provincial_department")).isEmpty();
	}

	@Test
	void boundsTheAveragesOfAProvincialGovernmentAndItsCommunes() {
		assertThat(only(IN_2026, "OR-03-pho-giam-doc", "avg_department_deputies", "subject", "provincial_government", "province", "nghe_an", "merged_provinces", 1,
				"avg_department_deputies", 3).threshold()).isEqualTo(3);
		assertThat(only(IN_2026, "OR-03-pho-giam-doc", "avg_department_deputies", "subject", "provincial_government", "province", "other", "merged_provinces", 3,
				"avg_department_deputies", 3).threshold()).isEqualTo(5);
		assertThat(only(IN_2026, "OR-03-xa-phong", "avg_commune_organisations", "subject", "provincial_government", "province", "nghe_an",
				"avg_commune_organisations", 4.5).verdict()).isEqualTo(Verdict.PASS);
		assertThat(only(END_OF_2025, "OR-03-xa-pho-phong", "avg_division_deputies", "subject", "commune_government", "avg_division_deputies", 2.1).verdict())
			.isNotEqualTo(Verdict.PASS);
	}

	@Test
	void boundsTheCommitteeOfACommuneByHowManyUnitsItWasFormedFrom() {
		assertThat(only(END_OF_2025, "CM-01-bch-xa", "committee_size", "subject", "commune_party_committee", "new_term", true, "merged_units", 2, "committee_size", 27)
			.threshold()).isEqualTo(27);
		assertThat(only(END_OF_2025, "CM-01-bch-xa", "committee_size", "subject", "commune_party_committee", "new_term", true, "merged_units", 3, "committee_size", 33)
			.verdict()).isEqualTo(Verdict.PASS);
		assertThat(only(END_OF_2025, "CM-01-bch-xa", "standing_committee_size", "subject", "commune_party_committee", "new_term", true, "merged_units", 3,
				"standing_committee_size", 8).verdict()).isNotEqualTo(Verdict.PASS);
		assertThat(only(END_OF_2025, "CM-01-bch-xa", "deputy_secretaries", "subject", "commune_party_committee", "new_term", true, "merged_units", 3,
				"deputy_secretaries", 2).verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void countsTheAgenciesOfProvinceAndCommune() {
		assertThat(findings("CM-03-co-quan-tinh-uy", "subject", "provincial_party_committee", "offices", 1, "organisation_boards", 1, "inspection_agencies", 1,
				"propaganda_mass_boards", 1, "internal_affairs_boards", 1, "other_party_agencies", 0)).hasSize(6).allMatch(finding -> finding.verdict() == Verdict.PASS);
		assertThat(findings("CM-03-co-quan-dang-uy-xa", "subject", "commune_party_committee", "offices", 1, "party_building_boards", 0, "inspection_agencies", 1,
				"other_party_agencies", 0, "party_public_units", 1)).hasSize(5).filteredOn(finding -> finding.verdict() != Verdict.PASS).singleElement()
			.extracting(Finding::metric).isEqualTo("party_building_boards");
	}

	private static List<Finding> findings(String rule, Object... attributes) {
		return review(END_OF_2025, attributes).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	private static Finding only(LocalDate on, String rule, String metric, Object... attributes) {
		return review(on, attributes).stream().filter(finding -> finding.rule().equals(rule) && finding.metric().equals(metric)).findFirst()
			.orElseThrow(() -> new AssertionError(rule + " " + metric));
	}

	private static List<Finding> review(LocalDate on, Object... attributes) {
		return Cases.review(new PolicyCase("U", on, attributes(attributes)));
	}
}
