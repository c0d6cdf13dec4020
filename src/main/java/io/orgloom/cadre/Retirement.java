package io.orgloom.cadre;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When somebody retires in normal conditions.
 *
 * @param birth the month of birth that was counted
 * @param ageMonths the age in whole months
 * @param retirementDate the day on which work ends
 * @param pensionStart the day on which the pension begins
 */
public record Retirement(YearMonth birth, Sex sex, int ageMonths, LocalDate retirementDate, LocalDate pensionStart) {

	/** The month in which the age is reached. */
	public YearMonth reached() {
		return birth.plusMonths(ageMonths);
	}

	/** How many months of work are left in that month, as planning counts them; below zero afterwards. */
	public int monthsLeft(YearMonth month) {
		return (int) ChronoUnit.MONTHS.between(month, reached());
	}

	/** Whether work ends after that day and at most so many months later. */
	public boolean isWithin(int months, LocalDate after) {
		return retirementDate.isAfter(after) && !retirementDate.isAfter(after.plusMonths(months));
	}
}
