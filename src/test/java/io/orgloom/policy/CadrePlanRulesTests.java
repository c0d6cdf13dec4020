package io.orgloom.policy;

import static io.orgloom.policy.Cases.attributes;
import static io.orgloom.policy.Cases.findings;
import static io.orgloom.policy.Cases.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on cadre plans; every figure is a published one (docs/rules.md), on both sides of the day on which 377-QĐ/TW replaced 50-QĐ/TW. */
class CadrePlanRulesTests {

	private static final LocalDate UNDER_50 = LocalDate.of(2025, 10, 7);
	private static final LocalDate UNDER_377 = LocalDate.of(2025, 10, 8);

	@ParameterizedTest
	@CsvSource({"planned_post, QH-01, candidates_of_post", "planned_cadre, QH-02, planned_posts_same_level"})
	void atMostThreeCandidatesAPostAndThreePostsACandidate(String subject, String rule, String metric) {
		for (LocalDate day : new LocalDate[] {LocalDate.of(2021, 12, 27), UNDER_50, UNDER_377, LocalDate.of(2026, 11, 30)}) {
			assertThat(verdict(day, rule, metric, "subject", subject, metric, 3)).isEqualTo(Verdict.PASS);
			assertThat(met(day, rule, metric, "subject", subject, metric, 4)).isFalse();
		}
		assertThat(findings(of(LocalDate.of(2021, 12, 26), "subject", subject, metric, 9), rule)).isEmpty();
	}

	@Test
	void onlyForAHigherPostSince377() {
		assertThat(verdict(UNDER_377, "QH-03", "step_up", "subject", "nomination", "step_up", 1)).isEqualTo(Verdict.PASS);
		assertThat(met(UNDER_377, "QH-03", "step_up", "subject", "nomination", "step_up", 0)).isFalse();
		assertThat(met(UNDER_377, "QH-03", "step_up", "subject", "nomination", "step_up", -1)).isFalse();
		assertThat(verdict(UNDER_377, "QH-03", "step_up", "subject", "nomination")).as("never a pass where it is not known").isEqualTo(Verdict.UNKNOWN);
		assertThat(findings(of(UNDER_50, "subject", "nomination", "step_up", 0), "QH-03")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"province, 40", "district, 40", "commune, 35"})
	void fifteenPercentYoungByLevel(String level, int age) {
		String metric = "under_%d_share_pct".formatted(age);
		String rule = level.equals("commune") ? "QH-07-xa" : "QH-07-tinh";
		assertThat(verdict(UNDER_50, rule, metric, "subject", "cadre_plan", "plan_level", level, metric, 15)).isEqualTo(Verdict.PASS);
		assertThat(met(UNDER_50, rule, metric, "subject", "cadre_plan", "plan_level", level, metric, 14.9)).isFalse();
		assertThat(only(of(UNDER_377, "subject", "cadre_plan", "plan_level", level, metric, 14.9), rule + "-mac-dinh", metric).confidence()).isEqualTo(Confidence.LOW);
	}

	@Test
	void aQuarterWomen() {
		assertThat(verdict(UNDER_50, "QH-08", "female_share_pct", "subject", "cadre_plan", "female_share_pct", 25)).isEqualTo(Verdict.PASS);
		assertThat(met(UNDER_50, "QH-08", "female_share_pct", "subject", "cadre_plan", "female_share_pct", 24)).isFalse();
		assertThat(findings(of(UNDER_377, "subject", "cadre_plan", "female_share_pct", 24), "QH-08")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"0.99, false", "1.0, true", "1.5, true", "1.51, false"})
	void committeesArePlannedOnceToOneAndAHalfTimes(double factor, boolean met) {
		assertThat(met(UNDER_50, "QH-10", "planned_over_prescribed", "subject", "planned_committee", "committee_kind", "committee", "planned_over_prescribed", factor)).isEqualTo(met);
	}

	@Test
	void oneTermOfServiceLeftUnder50AndTwoUnder377AsFarAsIsKnown() {
		String metric = "months_left_at_term_start";
		assertThat(verdict(UNDER_50, "QH-11", metric, "subject", "nomination", metric, 60)).isEqualTo(Verdict.PASS);
		assertThat(met(UNDER_50, "QH-11", metric, "subject", "nomination", metric, 59)).isFalse();
		Finding two = only(of(UNDER_377, "subject", "nomination", metric, 119), "QH-12", metric);
		assertThat(two.threshold()).isEqualTo(120);
		assertThat(two.severity()).as("known from a headline only: it never binds").isEqualTo(Severity.SOFT);
		assertThat(findings(of(UNDER_377, "subject", "nomination", metric, 1), "QH-11")).isEmpty();
	}

	@Test
	void anyMeasureTakesOutUnder50AndAsksPeopleUnder377() {
		assertThat(met(UNDER_50, "QH-14", "disciplines_recorded", "subject", "nomination", "disciplines_recorded", 1)).isFalse();
		assertThat(verdict(UNDER_50, "QH-14", "disciplines_recorded", "subject", "nomination", "disciplines_recorded", 0)).isEqualTo(Verdict.PASS);
		assertThat(verdict(UNDER_377, "QH-13", "disciplines_that_bar", "subject", "nomination", "disciplines_that_bar", 0)).isEqualTo(Verdict.PASS);
		assertThat(verdict(UNDER_377, "QH-13", "disciplines_that_bar", "subject", "nomination")).isEqualTo(Verdict.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({"reprimand, 24", "warning, 36", "removal, 60"})
	void monthsAfterAMeasureBeforeAHigherAppointment(String form, int months) {
		String metric = "months_since_discipline";
		assertThat(verdict(UNDER_377, "QH-15", metric, "subject", "appointment_proposal", "discipline_form", form, metric, months)).isEqualTo(Verdict.PASS);
		assertThat(met(UNDER_377, "QH-15", metric, "subject", "appointment_proposal", "discipline_form", form, metric, months - 1)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({"first_time, 60", "reelection, 48", "reelection_fatherland_front, 36"})
	void serviceLeftAtTheCongressesOf2025(String candidacy, int months) {
		String metric = "months_left_at_congress";
		LocalDate congress = LocalDate.of(2025, 9, 1);
		assertThat(verdict(congress, "QH-45-taicu", metric, "subject", "committee_candidate", "candidacy", candidacy, metric, months)).isEqualTo(Verdict.PASS);
		assertThat(met(congress, "QH-45-taicu", metric, "subject", "committee_candidate", "candidacy", candidacy, metric, months - 1)).isFalse();
	}

	@Test
	void threeAgeGroupsUnderBothRegulations() {
		for (LocalDate day : new LocalDate[] {UNDER_50, UNDER_377}) {
			assertThat(verdict(day, "QH-06", "age_groups_5_years_apart", "subject", "cadre_plan", "age_groups_5_years_apart", 3)).isEqualTo(Verdict.PASS);
			assertThat(met(day, "QH-06", "age_groups_5_years_apart", "subject", "cadre_plan", "age_groups_5_years_apart", 2)).isFalse();
		}
	}

	@ParameterizedTest
	@CsvSource({"QH-04, cadre_plan_review, appointments_proposed_at_once", "QH-09, cadre_plan, minority_below_local_share_pct", "QH-09, cadre_plan, science_below_local_share_pct",
			"QH-16, planned_appointment, appointed_unplanned", "QH-18, cadre_plan, candidates_outside_objects"})
	void whatNoRecordTellsIsUnknownAndNamed(String rule, String subject, String metric) {
		Finding finding = only(of(UNDER_377, "subject", subject, "plan_level", "province"), rule, metric);
		assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
		assertThat(finding.missing()).containsExactly(metric);
	}

	@Test
	void committeesKeepTheFiguresOfRegulation50AsADefault() {
		Finding finding = only(of(UNDER_377, "subject", "planned_committee", "committee_kind", "inspection_committee", "planned_over_prescribed", 2), "QH-10-mac-dinh",
				"planned_over_prescribed");
		assertThat(finding.verdict() + " " + finding.confidence() + " " + finding.severity()).isEqualTo("FAIL LOW SOFT");
		assertThat(findings(of(UNDER_377, "subject", "planned_committee", "committee_kind", "council", "planned_over_prescribed", 9), "QH-10-mac-dinh")).as("councils are none of them").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"Khiển trách, 2026-02-01, ASKS", "Khiển trách, 2026-01-15, CLEARS", "Cảnh cáo, 2026-02-01, BARS", "Cảnh cáo, 2026-01-15, CLEARS", "Cách chức, 2026-02-01, BARS",
			"Cách chức, 2026-01-15, ASKS", "Kiểm điểm, 2026-01-01, ASKS", "Khiển trách, , ASKS"})
	void aMeasureBarsAsLongAsItsEffectAndItsFormSay(String form, LocalDate until, PlanningProcess.Bearing bearing) {
		assertThat(Cases.PACK.planning().bearing(form, until, LocalDate.of(2026, 1, 15))).isEqualTo(bearing);
	}

	private static boolean met(LocalDate on, String rule, String metric, Object... attributes) {
		return verdict(on, rule, metric, attributes) == Verdict.PASS;
	}

	private static Verdict verdict(LocalDate on, String rule, String metric, Object... attributes) {
		return only(of(on, attributes), rule, metric).verdict();
	}

	private static PolicyCase of(LocalDate on, Object... attributes) {
		return new PolicyCase("U", on, attributes(attributes));
	}
}
