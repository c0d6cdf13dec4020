package io.orgloom.work;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year, written as 2024-Q1. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final Pattern FORM = Pattern.compile("(?<year>[1-9]\\d{3})-Q(?<number>[1-4])");
	private static final int MONTHS = 3;

	/** Reads 2024-Q1; {@link QuarterInvalid} otherwise. */
	public static Quarter of(String text) {
		Matcher quarter = FORM.matcher(text);
		if (!quarter.matches()) {
			throw new QuarterInvalid(text);
		}
		return new Quarter(Integer.parseInt(quarter.group("year")), Integer.parseInt(quarter.group("number")));
	}

	/** The one a day lies in. */
	public static Quarter of(LocalDate day) {
		return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
	}

	public LocalDate first() {
		return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
	}

	public Period period() {
		return new Period(first(), first().plusMonths(MONTHS));
	}

	public Quarter next() {
		return of(first().plusMonths(MONTHS));
	}

	public Quarter previous() {
		return of(first().minusDays(1));
	}

	@Override
	public int compareTo(Quarter other) {
		return first().compareTo(other.first());
	}

	@Override
	public String toString() {
		return year + "-Q" + number;
	}
}
