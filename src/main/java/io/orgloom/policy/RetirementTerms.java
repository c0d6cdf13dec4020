package io.orgloom.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * When people retire.
 *
 * @param attribute what the age depends on, such as the sex
 * @param ages how the age moves, for every value of the attribute
 * @param leavesOn the day on which work ends, in the month in which the age is reached
 * @param pensionMonthsLater how many months after that month the pension begins, on its first day
 * @param unknownMonth the month that counts where only the year of birth is known
 */
public record RetirementTerms(String attribute, Map<String, AgeRoadmap> ages, DayOfMonth leavesOn, int pensionMonthsLater, int unknownMonth) {

	/** Which day of a month. */
	public enum DayOfMonth {
		FIRST, LAST
	}

	public RetirementTerms {
		ages = Map.copyOf(ages);
	}

	/** How the age moves for that value of the attribute. */
	public AgeRoadmap roadmap(String value) {
		AgeRoadmap roadmap = ages.get(value);
		if (roadmap == null) {
			throw new IllegalArgumentException("%s is not a value of %s".formatted(value, attribute));
		}
		return roadmap;
	}

	/** The day on which somebody leaves who reaches the age in that month. */
	public LocalDate leaves(YearMonth reached) {
		return leavesOn == DayOfMonth.FIRST ? reached.atDay(1) : reached.atEndOfMonth();
	}

	/** The day on which the pension of somebody begins who reaches the age in that month. */
	public LocalDate pensionStarts(YearMonth reached) {
		return reached.plusMonths(pensionMonthsLater).atDay(1);
	}
}
