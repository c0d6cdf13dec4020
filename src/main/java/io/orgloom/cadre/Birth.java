package io.orgloom.cadre;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as exactly as it is known: a year, a month or a day.
 *
 * @param text 1968, 1968-09 or 1968-09-12
 */
public record Birth(String text) {

	private static final int DAY = 10;
	private static final int MONTH = 7;

	/** Reads a year, month or day of birth; {@link InvalidBirthMonth} or {@link BirthMonthOutOfRange} otherwise. */
	public static Birth read(@Nullable String text, LocalDate today) {
		String written = text == null ? "" : text.strip();
		if (written.length() == DAY) {
			try {
				written = LocalDate.parse(written).toString();
			} catch (DateTimeException e) {
				throw new InvalidBirthMonth(written);
			}
			BirthMonth.read(written.substring(0, MONTH), today);
			return new Birth(written);
		}
		BirthMonth month = BirthMonth.read(written, today);
		return new Birth(month.month() == null ? String.format(Locale.ROOT, "%04d", month.year()) : YearMonth.of(month.year(), month.month()).toString());
	}

	/** As far as retirement asks for it. */
	public BirthMonth month() {
		return new BirthMonth(Integer.parseInt(text.substring(0, 4)), text.length() < MONTH ? null : Integer.valueOf(text.substring(5, MONTH)));
	}

	/** The day; null where only the month or the year is known. */
	public @Nullable LocalDate day() {
		return text.length() == DAY ? LocalDate.parse(text) : null;
	}

	/** The month; null where only the year is known. */
	public @Nullable YearMonth yearMonth() {
		return text.length() < MONTH ? null : YearMonth.parse(text.substring(0, MONTH));
	}

	/** Whole years on a day, at least: where the day of birth is not known, the last it can be. */
	public int ageAtLeast(LocalDate on) {
		YearMonth month = yearMonth();
		LocalDate last = day() != null ? day() : month != null ? month.atEndOfMonth() : LocalDate.of(month().year(), 12, 31);
		return (int) ChronoUnit.YEARS.between(last, on);
	}

	/** Whole years on a day, at most. */
	public int ageAtMost(LocalDate on) {
		YearMonth month = yearMonth();
		LocalDate first = day() != null ? day() : month != null ? month.atDay(1) : LocalDate.of(month().year(), 1, 1);
		return (int) ChronoUnit.YEARS.between(first, on);
	}

	@Override
	public String toString() {
		return text;
	}
}
