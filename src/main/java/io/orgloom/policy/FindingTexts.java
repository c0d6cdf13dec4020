package io.orgloom.policy;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Explains findings in the languages of the system; figures are written as the language writes them, Bengali digits included. */
public final class FindingTexts {
	private static final List<String> LANGUAGES = List.of("en", "vi", "bn");
	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
	private static final int DECIMALS = 2;
	private final PolicyPack pack;
	private final Map<String, Words> words;

	public FindingTexts(PolicyPack pack) {
		this.pack = pack;
		this.words = LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), language -> new Words(pack, language)));
	}

	/** Anything but the three languages reads English. */
	private Words in(Locale locale) {
		return words.getOrDefault(locale.getLanguage(), words.get(LANGUAGES.getFirst()));
	}

	/** What is measured, what is required, what follows; for the unknown, what is missing and what it could mean. One to three sentences. */
	public String explain(Finding finding, Locale locale) {
		Words words = in(locale);
		String text = switch (finding.kind()) {
			case OBLIGATION -> decided(finding, words);
			case CLASSIFICATION -> classified(finding, words);
			case POINTS -> counted(finding, words);
			case STANDARD, REQUIREMENT, FACTOR, RETIREMENT, EXCEPTION -> judged(finding, words);
		};
		return finding.easedBy().isEmpty() || finding.threshold() == null ? text : text + " " + words.say("eased", String.join(", ", finding.easedBy()));
	}

	/** The title of the rule. */
	public String title(Finding finding, Locale locale) {
		return in(locale).of(finding.title(), finding.rule());
	}

	/** Where the rule is written, in one line. */
	public String citation(Finding finding, Locale locale) {
		return citation(finding.source(), locale);
	}

	/** Where a rule is written, in one line. */
	public String citation(Source source, Locale locale) {
		Words words = in(locale);
		String text = source.article() == null ? source.document() : words.say("citation.article", source.document(), words.digits(source.article()));
		return source.amendedBy() == null ? text : words.say("citation.amended", text, source.amendedBy());
	}

	/** What the finding is about, such as the population. */
	public String metric(Finding finding, Locale locale) {
		Words words = in(locale);
		return words.of(pack.label(finding.metric()), words.of(pack.label(String.valueOf(finding.outcome())), finding.metric()));
	}

	/** The verdict in one word. */
	public String verdict(Verdict verdict, Locale locale) {
		return in(locale).say("verdict." + verdict.name());
	}

	/** The weight in one word. */
	public String severity(Severity severity, Locale locale) {
		return in(locale).say("severity." + severity.name());
	}

	/** How well the rule is confirmed, in one word. */
	public String confidence(Confidence confidence, Locale locale) {
		return in(locale).say("confidence." + confidence.name());
	}

	/** A missing input by name. */
	public String missing(String input, Locale locale) {
		return in(locale).missing(input);
	}

	private String judged(Finding finding, Words words) {
		String metric = words.label(pack.measuredInput(finding.metric()));
		if (finding.verdict() == Verdict.UNKNOWN) {
			return unknown(finding, metric, words);
		}
		// of nothing that is required there is no share
		String form = finding.verdict() == Verdict.FAIL && finding.percentOfThreshold() == null ? "judged.FAIL.none" : "judged." + finding.verdict().name();
		return words.say(form, metric, words.amount(finding.measured(), finding.unit()), required(finding, words), words.percent(finding.percentOfThreshold()));
	}

	private String unknown(Finding finding, String metric, Words words) {
		String missing = words.missing(finding.missing());
		if (finding.threshold() == null) {
			return words.say(finding.measured() == null ? "unknown.bare" : "unknown.measured", metric, missing, words.amount(finding.measured(), finding.unit()));
		}
		return words.say(finding.measured() == null ? "unknown.required" : "unknown.both", metric, missing, words.amount(finding.measured(), finding.unit()),
				required(finding, words));
	}

	private String required(Finding finding, Words words) {
		String mildest = bound(finding, finding.threshold(), words);
		String required = finding.strictest() == null ? mildest : words.say("required.between", mildest, bound(finding, finding.strictest(), words));
		return finding.percentOfStandard() == null ? required : words.say("required.percent", required, words.percent(finding.percentOfStandard()));
	}

	private static String bound(Finding finding, @Nullable Double figure, Words words) {
		return words.say("bound." + finding.operator().name(), words.amount(figure, finding.unit()), words.amount(finding.upper(), finding.unit()));
	}

	private static String decided(Finding finding, Words words) {
		if (finding.outcome() == null) {
			return words.say("decided.unknown", words.of(finding.title(), finding.rule()), words.missing(finding.missing()));
		}
		String outcome = words.label(finding.outcome());
		List<String> figures = finding.figures().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(figure -> words.say("figure", words.label(figure.getKey()), words.percent(figure.getValue()))).toList();
		return figures.isEmpty() ? words.say("decided", outcome) : words.say("decided.figures", outcome, String.join(words.say("list.and"), figures));
	}

	private static String classified(Finding finding, Words words) {
		if (finding.outcome() == null) {
			return words.say("classified.unknown", words.missing(finding.missing()));
		}
		return words.say("classified", words.label(finding.outcome()), words.amount(finding.measured(), finding.unit()));
	}

	private static String counted(Finding finding, Words words) {
		String metric = words.label(finding.metric());
		if (finding.measured() == null) {
			return words.say("counted.unknown", metric, words.missing(finding.missing()));
		}
		return words.say("counted", metric, words.amount(finding.measured(), finding.unit()), words.number(finding.upper()));
	}

	/** Words and figures of one language. */
	private static final class Words {
		private final PolicyPack pack;
		private final String language;
		private final Map<String, Template> templates = new HashMap<>();
		private final DecimalFormat numbers;

		Words(PolicyPack pack, String language) {
			this.pack = pack;
			this.language = language;
			ResourceBundle bundle = ResourceBundle.getBundle("messages.policy", Locale.of(language), EXACT);
			bundle.keySet().forEach(key -> templates.put(key, new Template(bundle.getString(key))));
			numbers = (DecimalFormat) NumberFormat.getInstance(Locale.forLanguageTag(language.equals("bn") ? "bn-u-nu-beng" : language));
			numbers.setMaximumFractionDigits(DECIMALS);
		}

		/** A sentence begins with a capital where the language has them. */
		String say(String key, String... values) {
			String said = Objects.requireNonNull(templates.get("policy." + key), key).with(values);
			return key.startsWith("bound") || key.startsWith("required") || said.isEmpty() ? said : capital(said);
		}

		private String capital(String text) {
			return text.endsWith(".") || text.endsWith("।") ? text.substring(0, 1).toUpperCase(Locale.of(language)) + text.substring(1) : text;
		}

		String of(Map<String, String> texts, String otherwise) {
			return texts.getOrDefault(language, otherwise);
		}

		String label(String name) {
			return of(pack.label(name), name);
		}

		String missing(List<String> names) {
			return String.join(say("list.comma"), names.stream().map(this::missing).toList());
		}

		String missing(String name) {
			boolean standard = name.endsWith(Situation.STANDARD);
			return standard ? say("standard", label(name.substring(0, name.length() - Situation.STANDARD.length()))) : label(name);
		}

		String number(@Nullable Double figure) {
			return figure == null ? "" : ((NumberFormat) numbers.clone()).format(figure);
		}

		/** A text with its digits in the language's own. */
		String digits(String text) {
			int shift = numbers.getDecimalFormatSymbols().getZeroDigit() - '0';
			return text.codePoints().map(c -> c >= '0' && c <= '9' ? c + shift : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
		}

		String amount(@Nullable Double figure, String unit) {
			return figure == null ? "" : unit.isEmpty() ? number(figure) : say("unit." + unit, number(figure));
		}

		String percent(@Nullable Double figure) {
			return figure == null ? "" : say("unit.%", number(figure));
		}
	}
}
