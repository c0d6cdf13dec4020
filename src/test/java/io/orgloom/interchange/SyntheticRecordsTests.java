package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.cadre.TrainingKinds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Two heads of communes and a deputy of a provincial agency lead; of a deputy of a commune and somebody on the staff nothing is made up. */
class SyntheticRecordsTests {

	private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
	private static final List<Upload> APPARATUS = List.of(file("positions.csv", """
			code,unit,role,from,until
			c1.DU.BT,c1.DU,HEAD,2024-02-01,
			c2.DU.BT,c2.DU,HEAD,2024-02-01,
			c1.DU.PBT,c1.DU,DEPUTY,2024-02-01,
			40.DU.BTC.PTB,40.DU.BTC,DEPUTY,2024-02-01,
			40.DU.BTC.CV1,40.DU.BTC,STAFF,2024-02-01,
			"""));
	private static final List<Upload> CADRES = List.of(file("cadres.csv", """
			code,birth,sex,theory,rank,from
			s1,1975-03,male,Cao cấp,Chuyên viên chính,2024-02-01
			s2,1978-03,female,Trung cấp,Chuyên viên,2024-02-01
			s3,1980-03,male,Trung cấp,Chuyên viên,2024-02-01
			s4,1980-03,male,Cao cấp,Chuyên viên chính,2025-07-01
			s5,1990-03,female,Sơ cấp,Chuyên viên,2024-02-01
			"""), file("appointments.csv", """
			cadre,position,from
			s1,c1.DU.BT,2024-02-01
			s2,c2.DU.BT,2024-02-01
			s3,c1.DU.PBT,2024-02-01
			s4,40.DU.BTC.PTB,2025-07-01
			s5,40.DU.BTC.CV1,2024-02-01
			"""));

	@Test
	void areTheSameEveryTimeAndOnlyOfThoseWhoLead() {
		assertThat(SyntheticRecords.files(APPARATUS, CADRES, EVER)).isEqualTo(SyntheticRecords.files(APPARATUS, CADRES, EVER));
		for (PersonnelFile file : List.of(PersonnelFile.RANKS, PersonnelFile.TRAININGS)) {
			assertThat(rows(file, EVER)).extracting(row -> row.get("cadre")).containsOnly("s1", "s2", "s4");
		}
	}

	@Test
	void gradesAreThoseOfTheTableAndTheNextStepFollowsAfterThreeYears() {
		Map<String, List<CSVRecord>> grades = rows(PersonnelFile.RANKS, EVER).stream().collect(Collectors.groupingBy(row -> row.get("cadre")));
		assertThat(grades).hasSize(3).allSatisfy((cadre, steps) -> {
			CSVRecord first = steps.getFirst();
			double lowest = cadre.equals("s2") ? 2.34 : 4.40;
			double raise = cadre.equals("s2") ? 0.33 : 0.34;
			assertThat(first.get("code")).isEqualTo(cadre.equals("s2") ? "01.003" : "01.002");
			steps.forEach(step -> assertThat(Double.parseDouble(step.get("coefficient"))).isEqualTo(lowest + raise * (Integer.parseInt(step.get("step")) - 1), within(0.001)));
			assertThat(LocalDate.parse(first.get("since"))).isBeforeOrEqualTo(LocalDate.parse(first.get("from")));
			assertThat(steps).hasSize(2);
			assertThat(steps.getLast().get("from")).isEqualTo(LocalDate.parse(first.get("since")).plusYears(3).toString());
		});
	}

	@Test
	void everyCourseIsOfAKindThereIsAndOverWhenItIsRecorded() {
		assertThat(rows(PersonnelFile.TRAININGS, EVER)).hasSizeGreaterThan(3).allSatisfy(row -> {
			assertThat(TrainingKinds.of(row.get("kind"))).isPresent();
			assertThat(row.get("startedOn")).isLessThanOrEqualTo(row.get("endedOn"));
			assertThat(row.get("endedOn")).isLessThan(row.get("from"));
		});
	}

	@Test
	void aFileOfAnEarlierDayKnowsNothingOfLaterOnes() {
		assertThat(rows(PersonnelFile.RANKS, LocalDate.of(2024, 2, 1))).extracting(row -> row.get("cadre")).containsOnly("s1", "s2");
	}

	private static List<CSVRecord> rows(PersonnelFile file, LocalDate until) {
		return SyntheticCadres.rows(SyntheticRecords.files(APPARATUS, CADRES, until), file);
	}

	private static Upload file(String name, String text) {
		return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
	}
}
