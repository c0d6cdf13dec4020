package io.orgloom.territory.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A number as somebody types it: in either digit set, with the separators of the page's language. One separator that is not followed by exactly three
 * digits can only be the decimal one, whichever it is.
 */
final class TypedNumber {

	private TypedNumber() {
	}

	static Optional<BigDecimal> read(String typed) {
		return read(typed, LocaleContextHolder.getLocale());
	}

	static Optional<BigDecimal> read(String typed, Locale locale) {
		String plain = digits(typed.strip()).replaceAll("[\\s\\u00a0\\u202f']", "");
		char decimal = "vi".equals(locale.getLanguage()) ? ',' : '.';
		char grouping = decimal == ',' ? '.' : ',';
		int separators = plain.replaceAll("[^.,]", "").length();
		if (separators == 1 && !plain.matches(".*[.,]\\d{3}")) {
			plain = plain.replace(',', '.');
		} else {
			plain = plain.replace(String.valueOf(grouping), "").replace(decimal, '.');
		}
		return plain.matches("[-+]?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}

	/** As it is written into a field of the page: no grouping, so that reading it gives the same number. */
	static String write(Number number) {
		NumberFormat format = NumberFormat.getNumberInstance("vi".equals(LocaleContextHolder.getLocale().getLanguage()) ? Locale.of("vi", "VN") : Locale.ROOT);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(10);
		return format.format(number);
	}

	private static String digits(String typed) {
		StringBuilder digits = new StringBuilder(typed.length());
		typed.codePoints().forEach(point -> {
			if (Character.isDigit(point)) {
				digits.append(Character.digit(point, 10));
			} else {
				digits.appendCodePoint(point);
			}
		});
		return digits.toString();
	}
}
