package io.orgloom.web;

import io.orgloom.graph.GraphProperties;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Numbers, days and times as the language of the page writes them, in Bengali digits too. A missing value is a dash. Machine values travel beside
 * them in {@code data-value}; nothing reads these texts back.
 */
@Component("figures")
public class Figures {

	private static final String MISSING = "–";
	private static final Map<String, Locale> REGIONS = Map.of("en", Locale.UK, "vi", Locale.forLanguageTag("vi-VN"), "bn",
			Locale.forLanguageTag("bn-BD-u-nu-beng"));

	private static final Pattern BENGALI = Pattern.compile("\\p{IsBengali}");
	private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưàáãèéìíòóõùúýĩũ\\u1EA0-\\u1EF9]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final ZoneId zone;

	Figures(GraphProperties properties) {
		this.zone = properties.zone();
	}

	/** A count: 3.327.791. */
	public String whole(@Nullable Number value) {
		return decimal(value, 0);
	}

	/** A measure with at most that many decimals. */
	public String decimal(@Nullable Number value, int decimals) {
		if (value == null) {
			return MISSING;
		}
		NumberFormat format = NumberFormat.getNumberInstance(region());
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}

	/** A difference, with its sign. */
	public String signed(@Nullable Number difference, int decimals) {
		String written = decimal(difference, decimals);
		return difference != null && difference.doubleValue() > 0 ? "+" + written : written.replace('-', '\u2212');
	}

	/** A share between 0 and 1 as a percentage. */
	public String percent(@Nullable Number share) {
		return percentOf(share, 1);
	}

	/** A share with at most that many decimals. */
	public String percentOf(@Nullable Number share, int decimals) {
		if (share == null) {
			return MISSING;
		}
		NumberFormat format = NumberFormat.getPercentInstance(region());
		format.setMaximumFractionDigits(decimals);
		return format.format(share);
	}

	/** A number that is a name (a year, the number of a Change): digits of the language, no grouping. */
	public String plain(@Nullable Number value) {
		if (value == null) {
			return MISSING;
		}
		NumberFormat format = NumberFormat.getIntegerInstance(region());
		format.setGroupingUsed(false);
		return format.format(value);
	}

	/** Whatever a fact holds: numbers and days as the language writes them, everything else as it is. */
	public String any(@Nullable Object value) {
		return switch (value) {
			case null -> MISSING;
			case Number number -> decimal(number, 6);
			case LocalDate day -> day(day);
			default -> value.toString();
		};
	}

	public String day(@Nullable LocalDate day) {
		return day == null ? MISSING : formatter(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
	}

	public String month(@Nullable YearMonth month) {
		return month == null ? MISSING : formatter(DateTimeFormatter.ofLocalizedPattern("yMMMM")).format(month);
	}

	public String time(@Nullable Instant instant) {
		return instant == null ? MISSING
				: formatter(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)).format(instant.atZone(zone));
	}

	/** The language somebody wrote in, as far as letters tell it: whoever reads aloud or breaks lines goes by it. */
	public String language(@Nullable String written) {
		if (written == null) {
			return "en";
		}
		return BENGALI.matcher(written).find() ? "bn" : VIETNAMESE.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).find() ? "vi" : "en";
	}

	/** The zone times are told in, for scripts that tell them too. */
	public String zone() {
		return zone.getId();
	}

	private static DateTimeFormatter formatter(DateTimeFormatter base) {
		Locale region = region();
		return base.withLocale(region).withDecimalStyle(DecimalStyle.of(region));
	}

	private static Locale region() {
		String language = LocaleContextHolder.getLocale().getLanguage();
		return REGIONS.getOrDefault(language, Locale.UK);
	}
}
