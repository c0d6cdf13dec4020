package io.orgloom.cadre.criteria;

import io.orgloom.graph.NameSearch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Levels in their order, with the words records use for them. Records hold words, not levels: words that name none of them leave the level unknown. The levels
 * are those by which the statistical forms of the Organisation Commission count (professional: college, university, above; theory: intermediate, advanced).
 */
public enum Ladder {
	EDUCATION(level("SECONDARY", "trung cap"), level("COLLEGE", "cao dang"), level("BACHELOR", "dai hoc", "cu nhan", "ky su", "bachelor"),
			level("MASTER", "thac si", "thac sy", "master"), level("DOCTOR", "tien si", "tien sy", "doctor")),
	THEORY(level("ELEMENTARY", "so cap"), level("INTERMEDIATE", "trung cap"), level("ADVANCED", "cao cap"), level("BACHELOR", "cu nhan")),
	/** The common European levels, and the six of the Vietnamese framework that stand for the same. */
	LANGUAGE(level("A1", "a1", "bac 1"), level("A2", "a2", "bac 2"), level("B1", "b1", "bac 3"), level("B2", "b2", "bac 4"), level("C1", "c1", "bac 5"), level("C2", "c2", "bac 6")),
	GRADE(level("NOT_FULFILLED", "khong hoan thanh"), level("FULFILLED", "hoan thanh nhiem vu"), level("WELL", "hoan thanh tot"), level("EXCELLENT", "xuat sac"));

	/** One of the levels. */
	private record Level(String name, List<String> words) {
	}

	private final List<Level> levels;

	Ladder(Level... levels) {
		this.levels = List.of(levels);
	}

	private static Level level(String name, String... words) {
		return new Level(name, List.of(words));
	}

	/** The names of the levels, the lowest first. */
	public List<String> levels() {
		return levels.stream().map(Level::name).toList();
	}

	/** Which level a filter names: by its name, or by words of records. */
	OptionalInt asked(String value) {
		OptionalInt named = IntStream.range(0, levels.size()).filter(i -> levels.get(i).name().equalsIgnoreCase(value.strip())).findFirst();
		return named.isPresent() ? named : recorded(value).map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	/** Which level words of a record tell of; of two the higher, but who did not fulfil did not. */
	Optional<Integer> recorded(String words) {
		String folded = NameSearch.folded(words);
		if (this == GRADE && folded.contains(levels.getFirst().words().getFirst())) {
			return Optional.of(0);
		}
		return IntStream.range(0, levels.size()).map(i -> levels.size() - 1 - i).filter(i -> levels.get(i).words().stream().anyMatch(folded::contains)).boxed().findFirst();
	}
}
