package io.orgloom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a person reads is there in every language, and nothing else is shown. */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");
	private static final Path BUNDLES = RESOURCES.resolve("messages");
	private static final Path TEMPLATES = RESOURCES.resolve("templates");
	private static final List<String> OTHERS = List.of("vi", "bn");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^{}]*}");
	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");
	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
	/** Names and licences, keys of the keyboard, and what is the same in every language. */
	private static final Pattern UNTRANSLATED = Pattern.compile("<(\\w+)[^>]*\\stranslate=\"no\"[^>]*>.*?</\\1>|<kbd>[^<]*</kbd>|\\bOrgloom\\b", Pattern.DOTALL);
	private static final Pattern TAG_AND_TEXT = Pattern.compile("<([a-z][\\w-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>([^<]*)");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s(title|placeholder|aria-label|alt|label)=\"([^\"]*)\"");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	@Test
	void everyKeyExistsInEveryLanguage() {
		SoftAssertions.assertSoftly(softly -> bundles().forEach(bundle -> OTHERS.forEach(language -> softly
			.assertThat(read(bundle, language).stringPropertyNames()).as("%s_%s", bundle, language).isEqualTo(read(bundle, "en").stringPropertyNames()))));
	}

	@Test
	void everyTextHasTheSamePlaceholdersInEveryLanguage() {
		SoftAssertions.assertSoftly(softly -> bundles().forEach(bundle -> read(bundle, "en").forEach((key, text) -> OTHERS.forEach(language -> {
			String other = read(bundle, language).getProperty(key.toString(), "");
			softly.assertThat(placeholders(other)).as("%s in %s_%s", key, bundle, language).isEqualTo(placeholders(text.toString()));
		}))));
	}

	@Test
	void noTextIsEmptyOrWrittenInPieces() {
		SoftAssertions.assertSoftly(softly -> bundles().forEach(bundle -> Stream.of("en", "vi", "bn").forEach(language -> read(bundle, language)
			.forEach((key, text) -> {
				softly.assertThat(text.toString()).as("%s in %s_%s", key, bundle, language).isNotBlank().doesNotContain("\uFFFD");
				softly.assertThat(Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC)).as("%s in %s_%s is NFC", key, bundle, language).isTrue();
			}))));
	}

	@Test
	void noKeyStandsInTwoBundles() {
		Map<String, Long> times = bundles().stream().flatMap(bundle -> read(bundle, "en").stringPropertyNames().stream())
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		assertThat(times.entrySet()).noneMatch(entry -> entry.getValue() > 1);
	}

	@Test
	void noTemplateNamesAKeyThatIsMissing() {
		Set<String> keys = bundles().stream().flatMap(bundle -> read(bundle, "en").stringPropertyNames().stream()).collect(Collectors.toSet());
		SoftAssertions.assertSoftly(softly -> templates().forEach((file, text) -> softly
			.assertThat(KEY.matcher(text).results().map(match -> match.group(1)).filter(key -> !keys.contains(key)).distinct().toList()).as(file)
			.isEmpty()));
	}

	@Test
	void noTemplateShowsATextOfItsOwn() {
		SoftAssertions.assertSoftly(softly -> templates().forEach((file, text) -> softly.assertThat(ownTexts(text)).as(file).isEmpty()));
	}

	/** Texts between tags and in attributes a person meets, where no expression replaces them; samples that one replaces are fine. */
	private static List<String> ownTexts(String template) {
		String html = UNTRANSLATED.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
		return TAG_AND_TEXT.matcher(html).results().flatMap(match -> {
			String attributes = match.group(2);
			Stream<String> shown = ATTRIBUTE.matcher(attributes).results().filter(attribute -> !attributes.contains("th:" + attribute.group(1) + "="))
				.map(attribute -> attribute.group(2));
			boolean replaced = attributes.matches("(?s).*\\b(th:(text|utext|replace|insert|remove)|sec:authentication)=.*")
					|| List.of("script", "style").contains(match.group(1));
			return replaced ? shown : Stream.concat(shown, Stream.of(match.group(3)));
		}).map(MessagesTests::withoutExpressions).filter(shown -> WORD.matcher(shown).find()).map(String::strip).toList();
	}

	private static String withoutExpressions(String text) {
		return text.replaceAll("\\[\\[.*?]]|\\[\\(.*?\\)]|&\\w+;", "");
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> bundles() {
		try (Stream<Path> files = Files.list(BUNDLES)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_en.properties"))
				.map(name -> name.replace("_en.properties", "")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Properties read(String bundle, String language) {
		Properties texts = new Properties();
		try (Reader file = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
			texts.load(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}

	private static Map<String, String> templates() {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			Map<String, String> texts = new TreeMap<>();
			for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
				texts.put(TEMPLATES.relativize(file).toString(), Files.readString(file));
			}
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
