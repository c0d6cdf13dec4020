package io.orgloom.interchange.export;

import io.orgloom.policy.FindingTexts;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Texts, numbers and days of one document in its language, which need not be that of the page it was asked for on. */
final class Words {

	static final String MISSING = "–";
	private static final Map<String, Locale> REGIONS = Map.of("en", Locale.UK, "vi", Locale.forLanguageTag("vi-VN"), "bn",
			Locale.forLanguageTag("bn-BD-u-nu-beng"));

	private final MessageSource texts;
	private final FindingTexts findings;
	private final Locale language;
	private final Locale region;
	private final ZoneId zone;

	Words(MessageSource texts, FindingTexts findings, Locale language, ZoneId zone) {
		this.texts = texts;
		this.findings = findings;
		this.language = language;
		this.region = REGIONS.getOrDefault(language.getLanguage(), Locale.UK);
		this.zone = zone;
	}

	/** The language a word such as "vi" means; {@link UnknownExportLanguage} names all there are. */
	static Locale language(String word) {
		if (!REGIONS.containsKey(word)) {
			throw new UnknownExportLanguage(word, List.of("en", "vi", "bn"));
		}
		return Locale.of(word);
	}

	/** The offered language that comes closest to what a request asks for. */
	static Locale offered(Locale wished) {
		return REGIONS.containsKey(wished.getLanguage()) ? Locale.of(wished.getLanguage()) : Locale.ENGLISH;
	}

	/** What ends a sentence: a danda in Bengali. */
	String fullStop() {
		return language.getLanguage().equals("bn") ? "।" : ".";
	}

	Locale language() {
		return language;
	}

	ZoneId zone() {
		return zone;
	}

	/** How rules and findings are put. */
	FindingTexts findings() {
		return findings;
	}

	String say(String key, @Nullable Object... values) {
		return texts.getMessage(key, values.length == 0 ? null : values, language);
	}

	/** A text that may not be there. */
	String sayOr(String key, String otherwise) {
		String said = texts.getMessage(key, null, null, language);
		return said == null ? otherwise : said;
	}

	/** In capitals, as heads of documents are. */
	String capitals(String text) {
		return text.toUpperCase(region);
	}

	String whole(@Nullable Number value) {
		return decimal(value, 0);
	}

	/** A measure with that many decimals, so that figures of a column stand below each other. */
	String decimal(@Nullable Number value, int decimals) {
		if (value == null) {
			return MISSING;
		}
		NumberFormat format = NumberFormat.getNumberInstance(region);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}

	/** A percentage given as one, such as 70 for 70 %. */
	String percent(@Nullable Number value) {
		return value == null ? MISSING : say("export.percent", decimal(value, 1));
	}

	/** A number that is a name: digits of the language, no grouping. */
	String plain(long value) {
		NumberFormat format = NumberFormat.getIntegerInstance(region);
		format.setGroupingUsed(false);
		return format.format(value);
	}

	/** As documents of the language write days; Vietnamese ones put a zero before days 1 to 9 and months 1 and 2 (Decree 30/2020). */
	String day(LocalDate day) {
		if (language.getLanguage().equals("vi")) {
			return (day.getMonthValue() <= 2 ? "%02d/%02d/%04d" : "%02d/%d/%04d").formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
		}
		return formatter(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
	}

	String time(Instant instant) {
		if (language.getLanguage().equals("vi")) {
			return "%02d:%02d %s".formatted(instant.atZone(zone).getHour(), instant.atZone(zone).getMinute(), day(LocalDate.ofInstant(instant, zone)));
		}
		return formatter(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)).format(instant.atZone(zone));
	}

	private DateTimeFormatter formatter(DateTimeFormatter base) {
		return base.withLocale(region).withDecimalStyle(DecimalStyle.of(region));
	}
}
