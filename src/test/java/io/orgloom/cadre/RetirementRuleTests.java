package io.orgloom.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.RetirementException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RE-01 (Decree 135/2020/NĐ-CP) against its table of ages and against cut-offs that others published. */
class RetirementRuleTests {

	private static final PolicyPack PACK = PolicyPack.fromClasspath("policy/vietnam-2025.yaml");
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
	private static final RetirementRule RULE = new RetirementRule(PACK.retirement(TODAY).orElseThrow());
	/** Ages of 2021 to 2035 in years and months, as the decree lists them. */
	private static final List<String> MEN = List.of("60.3", "60.6", "60.9", "61.0", "61.3", "61.6", "61.9", "62.0", "62.0", "62.0", "62.0", "62.0", "62.0", "62.0", "62.0");
	private static final List<String> WOMEN = List.of("55.4", "55.8", "56.0", "56.4", "56.8", "57.0", "57.4", "57.8", "58.0", "58.4", "58.8", "59.0", "59.4", "59.8", "60.0");

	@Test
	void followsTheTableOfTheDecreeYearByYear() {
		for (int year = 2021; year <= 2035; year++) {
			assertThat(RULE.roadmap(Sex.MALE).ageIn(year)).as("men in %d", year).isEqualTo(months(MEN.get(year - 2021)));
			assertThat(RULE.roadmap(Sex.FEMALE).ageIn(year)).as("women in %d", year).isEqualTo(months(WOMEN.get(year - 2021)));
		}
		assertThat(RULE.roadmap(Sex.MALE).years()).first().isEqualTo(2021);
		assertThat(RULE.roadmap(Sex.MALE).years()).last().isEqualTo(2028);
		assertThat(RULE.roadmap(Sex.FEMALE).years()).last().isEqualTo(2035);
		assertThat(RULE.roadmap(Sex.FEMALE).ageIn(2100)).isEqualTo(720);
	}

	@Test
	void everybodyLeavesInTheYearWhoseAgeTheyReachAndNobodyEarlier() {
		births(1955, 1985).forEach(birth -> Stream.of(Sex.values()).forEach(sex -> {
			Retirement retirement = RULE.of(birth, sex);
			int year = retirement.reached().getYear();
			assertThat(retirement.ageMonths()).as("%s %s", sex, birth).isEqualTo(RULE.roadmap(sex).ageIn(year));
			assertThat(birth.plusMonths(RULE.roadmap(sex).ageIn(year - 1))).as("%s %s the year before", sex, birth).isAfter(YearMonth.of(year - 1, 12));
		}));
	}

	/** Appendix I groups months of birth: men by nine from January 1961, women by eight from January 1966. */
	@Test
	void groupsMonthsOfBirthAsTheAppendixDoes() {
		births(1955, 1990).forEach(birth -> {
			int men = (birth.getYear() - 1961) * 12 + birth.getMonthValue() - 1;
			assertThat(RULE.of(birth, Sex.MALE).ageMonths()).as("man %s", birth).isEqualTo(men < 0 ? 720 : Math.min(744, 723 + 3 * (men / 9)));
			int women = (birth.getYear() - 1966) * 12 + birth.getMonthValue() - 1;
			assertThat(RULE.of(birth, Sex.FEMALE).ageMonths()).as("woman %s", birth).isEqualTo(women < 0 ? 660 : Math.min(720, 664 + 4 * (women / 8)));
		});
		assertThat(RULE.of(YearMonth.of(1966, 3), Sex.MALE).ageMonths()).isEqualTo(741);
		assertThat(RULE.of(YearMonth.of(1966, 4), Sex.MALE).ageMonths()).isEqualTo(744);
		assertThat(RULE.of(YearMonth.of(1975, 4), Sex.FEMALE).ageMonths()).isEqualTo(716);
		assertThat(RULE.of(YearMonth.of(1975, 5), Sex.FEMALE).ageMonths()).isEqualTo(720);
	}

	@ParameterizedTest
	@CsvSource({"1968-09, MALE, 744, 2030-09-30, 2030-10-01", "1972-05, FEMALE, 700, 2030-09-30, 2030-10-01", "1971-09, FEMALE, 696, 2029-09-30, 2029-10-01",
			"1966-01, MALE, 741, 2027-10-31, 2027-11-01", "1988-03, MALE, 744, 2050-03-31, 2050-04-01", "1960-12, MALE, 720, 2020-12-31, 2021-01-01",
			"1961-01, MALE, 723, 2021-04-30, 2021-05-01", "1966-06, MALE, 744, 2028-06-30, 2028-07-01", "1964-02, MALE, 735, 2025-05-31, 2025-06-01"})
	void leavesOnTheLastDayOfTheMonthAndIsPensionedOnTheNext(YearMonth birth, Sex sex, int age, LocalDate leaves, LocalDate pension) {
		assertThat(RULE.of(birth, sex)).isEqualTo(new Retirement(birth, sex, age, leaves, pension));
	}

	/** Cut-offs of Directive 45-CT/TW: who is born one month earlier has less than the 60, 48 or 42 months asked for. */
	@ParameterizedTest
	@CsvSource({"1968-09, MALE, 2025-09, 60", "1972-05, FEMALE, 2025-09, 60", "1967-09, MALE, 2025-09, 48", "1971-09, FEMALE, 2025-09, 48", "1967-03, MALE, 2025-09, 42",
			"1968-06, MALE, 2025-06, 60", "1972-02, FEMALE, 2025-06, 60", "1968-07, MALE, 2025-07, 60", "1972-03, FEMALE, 2025-07, 60", "1968-04, MALE, 2025-04, 60",
			"1972-01, FEMALE, 2025-04, 61", "1967-06, MALE, 2025-06, 48"})
	void leavesTheMonthsThatCutOffsOfCongressesAskFor(YearMonth birth, Sex sex, YearMonth congress, int months) {
		assertThat(RULE.of(birth, sex).monthsLeft(congress)).isEqualTo(months);
		assertThat(RULE.of(birth.minusMonths(1), sex).monthsLeft(congress)).isLessThan(months - months % 6);
	}

	@Test
	void countsAnUnknownMonthAsJanuary() {
		assertThat(RULE.of(BirthMonth.read("1968", TODAY), Sex.MALE)).isEqualTo(RULE.of(YearMonth.of(1968, 1), Sex.MALE));
	}

	@Test
	void saysWhoRetiresWithinSomeMonthsAsARangeOfBirths() {
		for (LocalDate after = LocalDate.of(2019, 1, 15); after.getYear() < 2040; after = after.plusDays(17)) {
			for (Sex sex : Sex.values()) {
				YearMonth gone = RULE.lastBornRetiredBy(after, sex);
				YearMonth going = RULE.lastBornRetiredBy(after.plusMonths(6), sex);
				for (YearMonth birth = gone.minusMonths(3); birth.isBefore(going.plusMonths(3)); birth = birth.plusMonths(1)) {
					assertThat(RULE.of(birth, sex).isWithin(6, after)).as("%s %s after %s", sex, birth, after).isEqualTo(birth.isAfter(gone) && !birth.isAfter(going));
				}
			}
		}
	}

	@Test
	void namesItsSourceAndItsExceptionsOfTheDay() {
		assertThat(RULE.rule().source().text()).isEqualTo("135/2020/NĐ-CP, Art. 3, 4");
		assertThat(RULE.exceptions()).extracting(exception -> exception.rule().id()).containsExactly("RE-01-som", "RE-02");
		assertThat(RULE.exceptions()).extracting(RetirementException::direction).containsExactly(RetirementException.Direction.EARLIER, RetirementException.Direction.LATER);
		assertThat(RULE.exceptions().getLast().atMostMonths()).as("not seen in a source").isNull();
		assertThat(new RetirementRule(PACK.retirement(LocalDate.of(2022, 10, 19)).orElseThrow()).exceptions()).hasSize(1);
	}

	@Test
	void hasNoRuleBeforeTheDecree() {
		Retirements retirements = new Retirements(PACK);
		assertThat(retirements.on(LocalDate.of(2021, 1, 1)).rule().id()).isEqualTo("RE-01");
		assertThatThrownBy(() -> retirements.on(LocalDate.of(2020, 12, 31))).isInstanceOf(NoRetirementRule.class)
			.hasMessageContainingAll("2020-12-31", "in force from 2021-01-01");
	}

	@ParameterizedTest
	@CsvSource({"1968-9", "1968-13", "1968-00", "68-09", "1968-09-01", "09/1968", "''", "abcd-ef", "1968-09x", "-1968-09", "+1968-09"})
	void refusesWhatIsNoMonth(String birth) {
		assertThatThrownBy(() -> BirthMonth.read(birth, TODAY)).isInstanceOf(InvalidBirthMonth.class).hasMessageContainingAll(birth, "birth=1968-09");
	}

	@ParameterizedTest
	@CsvSource({"2026-12, false", "2026-11, true", "2027, false", "2026, true", "1899-12, false", "1900-01, true", "1899, false", "0000-01, false"})
	void refusesBirthsInTheFutureOrBefore1900(String birth, boolean taken) {
		if (taken) {
			assertThat(BirthMonth.read(birth, TODAY)).isNotNull();
		} else {
			assertThatThrownBy(() -> BirthMonth.read(birth, TODAY)).isInstanceOf(BirthMonthOutOfRange.class).hasMessageContainingAll(birth, "1900-01", "2026-11");
		}
	}

	@Test
	void readsDigitsOfEveryLanguageAndSexesInAnyCase() {
		assertThat(BirthMonth.read(" ১৯৬৮-০৯ ", TODAY)).isEqualTo(new BirthMonth(1968, 9));
		assertThat(Sex.read("female")).isEqualTo(Sex.FEMALE);
		assertThatThrownBy(() -> Sex.read(null)).isInstanceOf(UnknownSex.class).hasMessageContaining("The sex is missing").hasMessageContaining("sex=MALE or sex=FEMALE");
		assertThatThrownBy(() -> Sex.read("M")).isInstanceOf(UnknownSex.class).hasMessageContaining("(M)");
	}

	private static int months(String age) {
		String[] parts = age.split("\\.");
		return Integer.parseInt(parts[0]) * 12 + Integer.parseInt(parts[1]);
	}

	private static List<YearMonth> births(int from, int to) {
		return Stream.iterate(YearMonth.of(from, 1), month -> month.plusMonths(1)).takeWhile(month -> month.getYear() <= to).toList();
	}
}
