package io.orgloom.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words somebody looks for, as the full-text indexes understand them: marks and case folded, each word the beginning of one in the name. */
public final class NameSearch {

	/** No name of up to 300 characters has more; the index takes no more than 1,024 at once. */
	private static final int MOST_WORDS = 150;

	private NameSearch() {
	}

	/** The search in Lucene's language; empty where the text has no word, or more than any name has. */
	public static Optional<String> query(String text) {
		List<String> words = Stream.of(folded(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).distinct().toList();
		return words.isEmpty() || words.size() > MOST_WORDS ? Optional.empty()
				: Optional.of(words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" ")));
	}

	/** As the index folds it: prefixes are not folded by the index itself. */
	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace('đ', 'd');
	}
}
