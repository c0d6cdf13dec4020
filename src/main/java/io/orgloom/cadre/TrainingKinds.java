package io.orgloom.cadre;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The kinds of training there are, as {@code cadre/training-kinds.csv} lists them: an installation that trains in something else adds a row. */
public final class TrainingKinds {

	private static final String FILE = "/cadre/training-kinds.csv";
	private static final List<Kind> ALL = read();

	private TrainingKinds() {
	}

	/**
	 * One of them.
	 *
	 * @param words by language
	 */
	public record Kind(String code, Map<String, String> words) {

		/** What it is called in a language. */
		public String word(Locale language) {
			return words.getOrDefault(language.getLanguage(), Objects.requireNonNull(words.get("en")));
		}
	}

	/** All, in the order of the list. */
	public static List<Kind> all() {
		return ALL;
	}

	public static Optional<Kind> of(String code) {
		return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
	}

	/** The code of the kind a text names; {@link UnknownTrainingKind} where the list has none. */
	public static String code(String text) {
		String wanted = text.strip().toUpperCase(Locale.ROOT);
		return of(wanted).map(Kind::code).orElseThrow(() -> new UnknownTrainingKind(text.strip(), ALL.stream().map(Kind::code).toList()));
	}

	private static List<Kind> read() {
		try (var rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
			.parse(new InputStreamReader(Objects.requireNonNull(TrainingKinds.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
			return rows.getRecords().stream().map(TrainingKinds::kind).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Kind kind(CSVRecord row) {
		return new Kind(row.get("code"), Map.of("en", row.get("en"), "vi", row.get("vi"), "bn", row.get("bn")));
	}
}
