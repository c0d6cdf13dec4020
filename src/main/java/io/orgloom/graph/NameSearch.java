package io.orgloom.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words somebody looks for: marks and case folded, each word the beginning of one in the name.
 *
 * @param query what the full-text index is asked, in Lucene's language; names that have the very words come first
 * @param patterns what the name, in small letters and decomposed, has to match besides
 */
public record NameSearch(String query, List<String> patterns) {

	/** No name of up to 300 characters has more; the index takes no more than 1,024 at once. */
	private static final int MOST_WORDS = 150;
	/** The index leaves these out of names, whatever they mean in the language of the name: "Nghệ An" is there as "nghe" alone. */
	private static final Set<String> LEFT_OUT = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no",
			"not", "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with");

	/** The search for a text; empty where it has no word, or more than any name has. */
	public static Optional<NameSearch> of(String text) {
		List<String> words = Stream.of(folded(text).split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).distinct().toList();
		return words.isEmpty() || words.size() > MOST_WORDS ? Optional.empty() : Optional.of(of(words));
	}

	private static NameSearch of(List<String> words) {
		List<String> indexed = words.stream().filter(Predicate.not(NameSearch::beginsWordLeftOut)).toList();
		List<String> patterns = words.stream().filter(NameSearch::beginsWordLeftOut).map(NameSearch::pattern).toList();
		String required = indexed.isEmpty() ? "*:*" : indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
		String phrase = String.join(" ", indexed);
		return new NameSearch(indexed.isEmpty() ? required : required + " " + phrase + " \"" + phrase + "\"", patterns);
	}

	/** As statement parameters {@code $query} and {@code $patterns}. */
	public Map<String, Object> parameters() {
		return Map.of("query", query, "patterns", patterns);
	}

	private static boolean beginsWordLeftOut(String word) {
		return LEFT_OUT.stream().anyMatch(leftOut -> leftOut.startsWith(word));
	}

	/** A word that begins with these letters, whatever marks they carry. */
	private static String pattern(String word) {
		return "(?s)(.*[^\\p{L}\\p{M}\\p{N}])?" + word.codePoints().mapToObj(letter -> letter == 'd' ? "[dđ]" : Character.toString(letter))
			.collect(Collectors.joining("\\p{M}*")) + ".*";
	}

	/** As the index folds it: beginnings of words are not folded by the index itself. Only Latin marks are marks; Bengali vowel signs are letters. */
	public static String folded(String text) {
		String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{InCombiningDiacriticalMarks}+", "");
		return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('đ', 'd');
	}
}
