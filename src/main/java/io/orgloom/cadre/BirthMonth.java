package io.orgloom.cadre;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as retirement asks for it.
 *
 * @param month 1 to 12, null where only the year is known
 */
public record BirthMonth(int year, @Nullable Integer month) {

	/** Nobody born earlier is asked about. */
	static final YearMonth FIRST = YearMonth.of(1900, 1);

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2}))?", Pattern.UNICODE_CHARACTER_CLASS);

	/** Reads 1968-09 or 1968, in the digits of any language; {@link InvalidBirthMonth} or {@link BirthMonthOutOfRange} otherwise. */
	public static BirthMonth read(@Nullable String text, LocalDate today) {
		String written = text == null ? "" : text.strip();
		Matcher parts = FORM.matcher(written);
		if (!parts.matches()) {
			throw new InvalidBirthMonth(written);
		}
		BirthMonth birth = new BirthMonth(Integer.parseInt(parts.group(1)), parts.group(2) == null ? null : Integer.valueOf(parts.group(2)));
		YearMonth last = YearMonth.from(today);
		if (birth.earliest(written).isAfter(last) || birth.latest(written).isBefore(FIRST)) {
			throw new BirthMonthOutOfRange(written, FIRST, last);
		}
		return birth;
	}

	private YearMonth earliest(String written) {
		return at(month == null ? 1 : month, written);
	}

	private YearMonth latest(String written) {
		return at(month == null ? 12 : month, written);
	}

	private YearMonth at(int number, String written) {
		try {
			return YearMonth.of(year, number);
		} catch (DateTimeException e) {
			throw new InvalidBirthMonth(written);
		}
	}

	/** The month that counts: its own, or the one a rule takes where it is unknown. */
	YearMonth counted(int unknownMonth) {
		return YearMonth.of(year, month == null ? unknownMonth : month);
	}
}
