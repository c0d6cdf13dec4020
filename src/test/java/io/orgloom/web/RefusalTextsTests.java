package io.orgloom.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.graph.GraphProperties;
import io.orgloom.problem.OrgloomProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.unit.DataSize;

class RefusalTextsTests {

	/** What somebody who works with the ledger, the territory, scenarios and the planner can meet. */
	private static final Set<String> MET = Set.of("Ledger", "Territory", "Scenarios", "Jobs", "Merger plans", "Committees, agencies and posts",
			"Search", "Cadres", "Work");

	static RefusalTexts texts() {
		return new RefusalTexts(new Languages().messageSource(), new Figures(new GraphProperties(Path.of("data"), DataSize.ofMegabytes(1), Duration.ofSeconds(1),
				Duration.ofSeconds(1), ZoneId.of("Asia/Ho_Chi_Minh"))));
	}

	private static final class SharesExceedUnit extends OrgloomProblem {

		private static final long serialVersionUID = 1;

		SharesExceedUnit() {
			super(Kind.RULE_BROKEN, "0.8 of unit 00001 cannot be given.", Map.of("code", "00001", "share", 0.8, "left", 0.125));
		}
	}

	private static final class StepNotApplicable extends OrgloomProblem {

		private static final long serialVersionUID = 1;

		StepNotApplicable() {
			super(Kind.RULE_BROKEN, "Step 2 cannot be done.", Map.of("position", 2, "type", "TRANSFER_PART"));
			initCause(new SharesExceedUnit());
		}
	}

	private static final class CupboardLocked extends OrgloomProblem {

		private static final long serialVersionUID = 1;

		CupboardLocked() {
			super(Kind.CONFLICT, "The cupboard is locked. Ask for the key.", Map.of());
		}
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void saysWhatIsBeneathWithItsValuesAsTheLanguageWritesThem() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(texts().of(new StepNotApplicable()))
			.isEqualTo("Step 2 (hand over) cannot be done: 80% of unit 00001 cannot be given: 12.5% of it is left. Choose a share above 0 up to that.");
		LocaleContextHolder.setLocale(Locale.of("vi"));
		assertThat(texts().of(new SharesExceedUnit())).isEqualTo("Không thể giao 80% của đơn vị 00001: chỉ còn 12,5%. Hãy chọn tỷ lệ lớn hơn 0 và không quá mức còn lại.");
		LocaleContextHolder.setLocale(Locale.of("bn"));
		assertThat(texts().of(new SharesExceedUnit())).startsWith("ইউনিট 00001-এর ৮০%");
		assertThat(texts().of(new CupboardLocked())).isEqualTo("The cupboard is locked. Ask for the key.");
	}

	@Test
	void everyProblemDocumentedThereHasItsTextsAndNamesOnlyItsFacts() throws IOException {
		Map<String, Properties> texts = new TreeMap<>();
		for (String language : List.of("en", "vi", "bn")) {
			texts.put(language, read(language));
		}
		Map<String, String> sources = sources();
		SoftAssertions.assertSoftly(softly -> {
			documented().forEach(name -> texts.forEach((language, all) -> softly.assertThat(all.getProperty("problem." + name)).as("%s in %s", name, language).isNotBlank()));
			texts.get("en").stringPropertyNames().forEach(key -> texts.forEach((language, all) -> softly.assertThat(placeholders(all.getProperty(key))).as("%s in %s", key, language)
				.isEqualTo(placeholders(texts.get("en").getProperty(key)))));
			texts.get("en").stringPropertyNames().stream().filter(key -> key.startsWith("problem.")).forEach(key -> {
				String source = sources.getOrDefault(key.substring("problem.".length()).replace(".brief", ""), "");
				facts(texts.get("en").getProperty(key)).filter(fact -> !source.isEmpty() && !source.contains("facts("))
					.forEach(fact -> softly.assertThat(source).as("the fact %s of %s", fact, key).contains(fact.equals("cause") ? "initCause" : "\"" + fact + "\""));
			});
		});
	}

	private static List<String> documented() {
		List<String> names = new ArrayList<>();
		String section = "";
		for (String line : lines(Path.of("docs/problems.md"))) {
			section = line.startsWith("## ") ? line.substring(3) : section;
			if (line.startsWith("### ") && MET.contains(section)) {
				names.add(line.substring(4));
			}
		}
		assertThat(names).hasSizeGreaterThan(60);
		return names;
	}

	private static Map<String, String> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter(file -> file.toString().endsWith(".java")).map(file -> Map.entry(file, String.join("\n", lines(file))))
				.filter(file -> file.getValue().contains("extends OrgloomProblem"))
				.collect(Collectors.toMap(file -> Problem.kebab(file.getKey().getFileName().toString().replace(".java", "")), Map.Entry::getValue));
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static Properties read(String language) throws IOException {
		Properties texts = new Properties();
		texts.load(Files.newBufferedReader(Path.of("src/main/resources/messages/problems_" + language + ".properties"), StandardCharsets.UTF_8));
		return texts;
	}

	private static Set<String> placeholders(String text) {
		return RefusalTexts.PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> facts(String text) {
		return RefusalTexts.PLACEHOLDER.matcher(text).results().map(found -> found.group(1));
	}
}
