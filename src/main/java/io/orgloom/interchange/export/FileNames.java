package io.orgloom.interchange.export;

import io.orgloom.scenario.Scenario;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;

/** What files are called: the month, the scenario, its version, the language. */
final class FileNames {

	private static final int LONGEST_NAME = 80;

	private FileNames() {
	}

	static String of(PlanDossier plan, ExportFormat format, Words words) {
		return of(plan.scenario(), plan.at(), format, words);
	}

	static String of(Scenario scenario, Instant at, ExportFormat format, Words words) {
		LocalDate today = LocalDate.ofInstant(at, words.zone());
		String stem = "%04d-%02d_%s_v%d".formatted(today.getYear(), today.getMonthValue(), plain(scenario.name()), scenario.revision());
		// the import knows the table of who goes where by the beginning of its name
		String named = format == ExportFormat.CSV ? "lineage_" + stem : stem;
		return "%s%s.%s".formatted(named, format.inALanguage() ? "_" + words.language().getLanguage() : "", format.word());
	}

	/** Letters of any language and digits; what file systems or addresses take for something else becomes a hyphen. */
	static String plain(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}()]+", "-").replaceAll("^-+|-+$", "");
		int[] letters = plain.codePoints().limit(LONGEST_NAME).toArray();
		return letters.length == 0 ? "-" : new String(letters, 0, letters.length);
	}
}
