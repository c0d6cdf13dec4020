package io.orgloom.cadre.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.cadre.Birth;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Commendation;
import io.orgloom.cadre.Particulars.Discipline;
import io.orgloom.cadre.Particulars.LanguageSkill;
import io.orgloom.cadre.Particulars.PartyLife;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Particulars.Rank;
import io.orgloom.cadre.Particulars.Rating;
import io.orgloom.cadre.Particulars.Training;
import io.orgloom.cadre.RollEntry;
import io.orgloom.cadre.RollEntry.Served;
import io.orgloom.cadre.Sex;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Today is 15 June 2026. She was born in June 1986, has a master's degree, and has headed a division since 1 July 2024, an office from January to April 2024
 * before; nothing is recorded of her theory. Of the other only the year of birth is on record.
 */
class CriteriaTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
	private static final CadreCode SHE = new CadreCode("she");
	private static final RollEntry WOMAN = new RollEntry(SHE, true, false, true,
			new Particulars(new Personal("", new Birth("1986-06"), Sex.FEMALE, "Thái", "Nghệ An"), new PartyLife(LocalDate.of(2010, 2, 3), null),
					new Qualification("Thạc sĩ Luật", null, null, "Tiếng Anh B1", "Chuyên viên chính"),
					new Rank("01.002", "Chuyên viên chính", 2, 4.74, LocalDate.of(2024, 6, 16)),
					List.of(new Rating(2024, "Hoàn thành tốt nhiệm vụ"), new Rating(2025, "Hoàn thành xuất sắc nhiệm vụ")),
					List.of(new Discipline("7-QĐ", "Khiển trách", LocalDate.of(2024, 6, 15))),
					List.of(new Training("", "Chuyển đổi số", "DIGITAL", null, null, LocalDate.of(2025, 3, 14), null),
							new Training("", "Cao cấp lý luận", "POLITICAL_THEORY", null, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 6, 16), null),
							new Training("", "Quản lý", "LEADERSHIP", null, null, LocalDate.of(2020, 1, 1), null), new Training("", "Quản lý", "LEADERSHIP", null, null, null, null)),
					List.of(new Commendation("", "Bằng khen", "Thủ tướng Chính phủ", LocalDate.of(2023, 5, 1), null), new Commendation("", "Giấy khen", null, LocalDate.of(2021, 5, 1), null)),
					List.of(new LanguageSkill("Tiếng Lào", "bậc 4"), new LanguageSkill("Tiếng Thái", null)), List.of(), null),
			LocalDate.of(2046, 6, 30),
			List.of(served(PositionRole.HEAD, OrgUnitKind.ADVISORY_AGENCY, "2024-01-01", "2024-04-01"), served(PositionRole.HEAD, OrgUnitKind.DIVISION, "2024-07-01", null)));
	private static final RollEntry OTHER = new RollEntry(new CadreCode("other"), false, false, true,
			new Particulars(new Personal("", new Birth("1986"), null, null, null), null, null, List.of(), List.of(), null), null, List.of());
	private static final Asked ASKED = new Asked(TODAY, Map.of(new OrgUnitCode("40.DU"), Set.of(SHE)), Map.of(SHE, 2));

	private static Served served(PositionRole role, OrgUnitKind kind, String from, @Nullable String until) {
		return new Served(new PositionCode("P"), null, role, kind, "Trưởng phòng", LocalDate.parse(from), until == null ? null : LocalDate.parse(until), false, false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sex==FEMALE                       | FULFILLED | UNKNOWN
			sex!=FEMALE                       | MISSED    | UNKNOWN
			age<41                            | FULFILLED | FULFILLED
			age<40                            | UNKNOWN   | UNKNOWN
			age<39                            | MISSED    | MISSED
			age>=39                           | FULFILLED | FULFILLED
			age=in=(39,40)                    | UNKNOWN   | UNKNOWN  
			age=out=(38,41)                   | FULFILLED | FULFILLED
			education>=MASTER                 | FULFILLED | UNKNOWN
			education=='thạc sĩ'              | FULFILLED | UNKNOWN
			education>MASTER                  | MISSED    | UNKNOWN
			theory>=ELEMENTARY                | UNKNOWN   | UNKNOWN
			ethnicity==thai                   | FULFILLED | UNKNOWN
			languages==*anh*                  | FULFILLED | UNKNOWN
			languages==anh                    | MISSED    | UNKNOWN
			rank==chuyên*                     | FULFILLED | UNKNOWN
			joined<2011-01-01                 | FULFILLED | UNKNOWN
			official>2000-01-01               | UNKNOWN   | UNKNOWN
			rating==EXCELLENT                 | FULFILLED | UNKNOWN
			rating.2024==EXCELLENT            | MISSED    | UNKNOWN
			rating.2023>=WELL                 | UNKNOWN   | UNKNOWN
			rank==01.002                      | FULFILLED | UNKNOWN
			rankStep>2                        | MISSED    | UNKNOWN
			coefficient>=4.74                 | FULFILLED | UNKNOWN
			coefficient<"4,74"                | MISSED    | UNKNOWN
			monthsInRank==23                  | FULFILLED | UNKNOWN
			languages==*lao*                  | FULFILLED | UNKNOWN
			languages=='tieng lao bac 4'      | FULFILLED | UNKNOWN
			languageLevel==B2                 | FULFILLED | UNKNOWN
			languageLevel.anh==B1             | FULFILLED | UNKNOWN
			languageLevel.ANH>=B2             | MISSED    | UNKNOWN
			languageLevel.thai>=A1            | UNKNOWN   | UNKNOWN
			languageLevel.nga>=A1             | UNKNOWN   | UNKNOWN
			trained==digital                  | FULFILLED | UNKNOWN
			trained==POLITICAL_THEORY         | MISSED    | UNKNOWN
			trained!=DEFENCE                  | FULFILLED | UNKNOWN
			trainedOn.DIGITAL>=2025-03-14     | FULFILLED | UNKNOWN
			trainedOn.DIGITAL>2025-03-14      | MISSED    | UNKNOWN
			trainedOn.LEADERSHIP>=2020-01-01  | FULFILLED | UNKNOWN
			trainedOn.LEADERSHIP>=2021-01-01  | UNKNOWN   | UNKNOWN
			trainedOn.DEFENCE>=2021-01-01     | UNKNOWN   | UNKNOWN
			training==chuyen*                 | FULFILLED | UNKNOWN
			commendations==2                  | FULFILLED | MISSED
			commendations==0                  | MISSED    | FULFILLED
			commended>=2023-05-01             | FULFILLED | UNKNOWN
			commended>2023-05-01              | MISSED    | UNKNOWN
			commendation==*chinh*             | FULFILLED | UNKNOWN
			disciplinesInEffect==0            | UNKNOWN   | FULFILLED
			disciplinesInEffect<=1            | FULFILLED | FULFILLED
			disciplines==0                    | MISSED    | FULFILLED
			monthsSinceDiscipline>=24         | FULFILLED | UNKNOWN
			monthsSinceDiscipline>24          | MISSED    | UNKNOWN
			monthsToRetirement>=240           | FULFILLED | UNKNOWN
			monthsAs.HEAD.DIVISION>=23        | FULFILLED | MISSED
			monthsAs.HEAD.DIVISION>=24        | MISSED    | MISSED
			monthsAs.HEAD>=26                 | FULFILLED | MISSED
			monthsAs.HEAD>=27                 | MISSED    | MISSED
			monthsAs.DEPUTY==0                | FULFILLED | FULFILLED
			monthsInPost==23                  | FULFILLED | UNKNOWN
			holds==HEAD.DIVISION              | FULFILLED | MISSED
			holds==head                       | FULFILLED | MISSED
			holds==HEAD.COMMITTEE             | MISSED    | MISSED
			holds!=DEPUTY                     | FULFILLED | FULFILLED
			title==*phong                     | FULFILLED | MISSED
			posts==1                          | FULFILLED | MISSED
			planned==0                        | MISSED    | FULFILLED
			planned>=2                        | FULFILLED | MISSED
			within==40.DU                     | FULFILLED | MISSED
			within!=40.DU                     | MISSED    | FULFILLED
			inService==true                   | FULFILLED | FULFILLED
			synthetic==false                  | MISSED    | FULFILLED
			sex==FEMALE;age<41;planned>0      | FULFILLED | MISSED
			sex==FEMALE,planned==0            | FULFILLED | FULFILLED
			sex==MALE,planned==2              | FULFILLED | UNKNOWN
			(sex==MALE,age<41);posts==1       | FULFILLED | MISSED
			sex==FEMALE and age=lt=41         | FULFILLED | UNKNOWN
			""")
	void whatIsNotRecordedIsUnknownAndFulfilsNothing(String filter, Verdict woman, Verdict other) {
		assertThat(Criteria.read(filter).of(WOMAN, ASKED)).isEqualTo(woman);
		assertThat(Criteria.read(filter).of(OTHER, ASKED)).isEqualTo(other);
	}

	@Test
	void aPostOfWhichItIsNotOnRecordWhatItWasMayCountOrNot() {
		RollEntry unclear = new RollEntry(SHE, false, false, true, Particulars.NONE, null,
				List.of(new Served(new PositionCode("Q"), null, null, null, null, LocalDate.of(2020, 1, 1), null, false, false), served(PositionRole.HEAD, OrgUnitKind.DIVISION, "2025-06-15", null)));
		assertThat(Criteria.read("monthsAs.HEAD>=12").of(unclear, ASKED)).isEqualTo(Verdict.FULFILLED);
		assertThat(Criteria.read("monthsAs.HEAD>=24").of(unclear, ASKED)).isEqualTo(Verdict.UNKNOWN);
		assertThat(Criteria.read("monthsAs.HEAD>=100").of(unclear, ASKED)).isEqualTo(Verdict.MISSED);
		assertThat(Criteria.read("holds==DEPUTY").of(unclear, ASKED)).isEqualTo(Verdict.UNKNOWN);
	}

	@Test
	void actingInAPostIsNotHoldingIt() {
		RollEntry acting = new RollEntry(SHE, false, false, true, Particulars.NONE, null,
				List.of(new Served(new PositionCode("R"), null, PositionRole.HEAD, OrgUnitKind.DIVISION, "Trưởng phòng", LocalDate.of(2020, 1, 1), null, true, false)));
		assertThat(Criteria.read("monthsAs.HEAD==0;posts==0;holds!=HEAD").of(acting, ASKED)).isEqualTo(Verdict.FULFILLED);
		assertThat(Criteria.read("monthsInPost>=0").of(acting, ASKED)).isEqualTo(Verdict.UNKNOWN);
	}

	@Test
	void ofTwoPostsHeldAtOnceTheTimeCountsOnce() {
		RollEntry both = new RollEntry(SHE, false, false, true, Particulars.NONE, null,
				List.of(served(PositionRole.HEAD, OrgUnitKind.DIVISION, "2024-01-15", "2025-01-15"), served(PositionRole.HEAD, OrgUnitKind.COUNCIL, "2024-07-15", "2025-07-15")));
		assertThat(Criteria.read("monthsAs.HEAD==18").of(both, ASKED)).isEqualTo(Verdict.FULFILLED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			agee<40                  | UnknownFilterField | 1
			age<40;foo==1            | UnknownFilterField | 8
			monthsAs>=24             | UnknownFilterField | 1
			monthsAs.BOSS>=24        | UnknownFilterField | 1
			age.2024<40              | UnknownFilterField | 1
			rating.24==WELL          | UnknownFilterField | 1
			trainedOn.COOKING>=2020-01-01 | UnknownFilterField | 1
			languageLevel.a1>=A1     | UnknownFilterField | 1
			trained==COOKING         | UnfitFilterValue   | 1
			trained>DIGITAL          | UnfitFilterValue   | 1
			coefficient>high         | UnfitFilterValue   | 1
			age<young                | UnfitFilterValue   | 1
			sex==WOMAN               | UnfitFilterValue   | 1
			sex>FEMALE               | UnfitFilterValue   | 1
			joined<2011-02-30        | UnfitFilterValue   | 1
			education>=CLEVER        | UnfitFilterValue   | 1
			age<40;holds==HEAD.HOUSE | UnfitFilterValue   | 8
			inService==maybe         | UnfitFilterValue   | 1
			age                      | UnreadableFilter   | 4
			age<40;                  | UnreadableFilter   | 8
			age<40 sex==FEMALE       | UnreadableFilter   | 8
			(age<40                  | UnreadableFilter   | 8
			age=~40                  | UnreadableFilter   | 5
			""")
	void namesThePlaceWhereAFilterCannotBeRead(String filter, String problem, int at) {
		assertThatThrownBy(() -> Criteria.read(filter)).satisfies(refused -> {
			assertThat(refused.getClass().getSimpleName()).isEqualTo(problem);
			assertThat(((io.orgloom.problem.OrgloomProblem) refused).facts()).containsEntry("at", at);
		});
	}

	@Test
	void namesTheFieldsThereAre() {
		assertThatThrownBy(() -> Criteria.read("agee<40")).hasMessageContainingAll("agee", "monthsAs.HEAD.DIVISION", "rating.2025", "sex");
		assertThatThrownBy(() -> Criteria.read("sex==X")).hasMessageContainingAll("sex", "X", "MALE, FEMALE");
	}

	@ParameterizedTest
	@ValueSource(strings = {"(((((((((((age<40)))))))))))", "a", "\u0000==1", "age==1;", "==", ";", "''==''", "age==٤٠x"})
	void refusesWhatIsNoFilter(String filter) {
		assertThatThrownBy(() -> Criteria.read(filter)).isInstanceOf(io.orgloom.problem.OrgloomProblem.class);
	}

	@Test
	void refusesAFilterBeyondAllMeasure() {
		assertThatThrownBy(() -> Criteria.read("age<40;".repeat(200) + "age<40")).isInstanceOf(UnreadableFilter.class);
		assertThatThrownBy(() -> Criteria.read("age<40;".repeat(30) + "age<40")).isInstanceOf(UnreadableFilter.class);
	}

	@Test
	void saysWhetherItTellsOfThePerson() {
		assertThat(Criteria.read("within==40.DU;holds==HEAD;monthsAs.HEAD>1;title==*;posts>0;inService==true").isPersonal()).isFalse();
		assertThat(Criteria.read("within==40.DU,(posts>0;age<40)").isPersonal()).isTrue();
		assertThat(Criteria.read("planned==0").isPersonal()).isTrue();
	}

	@Test
	void aListOfComparisonsCanBeShownAsSuch() {
		assertThat(Criteria.read("age<40;education=in=(MASTER,DOCTOR)").list()).hasValue(List.of(new Comparison(CriteriaField.AGE, "", Operator.LESS, List.of("40")),
				new Comparison(CriteriaField.EDUCATION, "", Operator.AMONG, List.of("MASTER", "DOCTOR"))));
		assertThat(Criteria.read("age<40,posts==0").list()).isEmpty();
	}
}
