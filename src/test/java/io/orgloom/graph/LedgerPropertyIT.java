package io.orgloom.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.support.GraphTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any sequence of Changes, tried on random ones; {@code -Dorgloom.seed=…} tries another sequence. */
@GraphTest
class LedgerPropertyIT extends LedgerCase {

	private static final int CHANGES = 45;
	private static final int THREADS = 6;
	private static final int CHANGES_PER_THREAD = 20;

	static List<Long> seeds() {
		Long given = Long.getLong("orgloom.seed");
		return given == null ? List.of(1L, 20250701L) : List.of(given);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void keepsItsPromisesForAnySequenceOfChanges(long seed) {
		RandomChanges random = new RandomChanges(new Random(seed), type("PART_OF"), type("ADJACENT_TO"));
		Map<Long, Set<Believed>> known = new TreeMap<>(Map.of(0L, Set.of()));
		known.put(write(random.first()).number(), believed());
		for (int i = 0; i < CHANGES; i++) {
			long last = ledger.last();
			try {
				Change change = random.revertsNext() && last > 0 ? revertAny(random, known, seed) : write(random.next());
				assertThat(change.number()).as("seed %d", seed).isEqualTo(last + 1);
				known.put(change.number(), believed());
				if (random.revertsNext()) {
					revertAndRevertAgain(change, known, seed);
				}
			} catch (OrgloomProblem refusal) {
				assertThat(ledger.last()).as("seed %d, after %s", seed, refusal.getMessage()).isEqualTo(last);
				assertThat(believed()).as("seed %d, after %s", seed, refusal.getMessage()).isEqualTo(known.get(last));
			}
		}
		assertThat(known).as("seed %d: many Changes go through, else nothing is tried", seed).hasSizeGreaterThan(CHANGES / 4);
		assertKeptPromises(known, seed);
	}

	/** A revert leaves what is believed now, less what the Change recorded, with what it retracted. */
	private Change revertAny(RandomChanges random, Map<Long, Set<Believed>> known, long seed) {
		long last = ledger.last();
		long number = 1 + random.below((int) last);
		Change reverted = ledger.revert(number, NOTE);
		List<Believed> expected = new ArrayList<>(Believed.nameless(known.get(last)));
		Believed.nameless(without(known.get(number), known.get(number - 1))).forEach(expected::remove);
		expected.addAll(Believed.nameless(without(known.get(number - 1), known.get(number))));
		assertThat(Believed.nameless(believed())).as("seed %d, revert of Change %d", seed, number).containsExactlyInAnyOrderElementsOf(expected);
		return reverted;
	}

	/** The revert of the last Change restores exactly what was believed before it, the revert of that what was believed after it. */
	private void revertAndRevertAgain(Change change, Map<Long, Set<Believed>> known, long seed) {
		Change reverted = ledger.revert(change.number(), NOTE);
		known.put(reverted.number(), believed());
		assertThat(Believed.nameless(believed())).as("seed %d, revert of Change %d", seed, change.number())
			.containsExactlyInAnyOrderElementsOf(Believed.nameless(known.get(change.number() - 1)));
		Change again = ledger.revert(reverted.number(), NOTE);
		known.put(again.number(), believed());
		assertThat(Believed.nameless(believed())).as("seed %d, revert of the revert of Change %d", seed, change.number())
			.containsExactlyInAnyOrderElementsOf(Believed.nameless(known.get(change.number())));
	}

	@Test
	void keepsItsPromisesWhenManyWriteAtOnce() throws Exception {
		long seed = seeds().getFirst();
		Map<Long, Set<Believed>> known = new ConcurrentSkipListMap<>();
		write(new RandomChanges(new Random(seed), type("PART_OF"), type("ADJACENT_TO")).first());
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<Callable<List<Long>>> writers = IntStream.range(0, THREADS).<Callable<List<Long>>>mapToObj(thread -> () -> write(seed + thread, known))
				.toList();
			List<Long> numbers = new ArrayList<>();
			for (Future<List<Long>> writer : threads.invokeAll(writers)) {
				numbers.addAll(writer.get());
			}
			assertThat(numbers).as("seed %d", seed).doesNotHaveDuplicates().hasSize((int) ledger.last() - 1);
		}
		assertThat(ledger.last()).as("seed %d: many Changes go through, else nothing is tried", seed).isGreaterThan(THREADS * CHANGES_PER_THREAD / 8);
		assertKeptPromises(known, seed);
	}

	/** One of several writers, who also looks at the picture of the last Change while the others write. */
	private List<Long> write(long seed, Map<Long, Set<Believed>> known) {
		RandomChanges random = new RandomChanges(new Random(seed), type("PART_OF"), type("ADJACENT_TO"));
		List<Long> numbers = new ArrayList<>();
		for (int i = 0; i < CHANGES_PER_THREAD; i++) {
			long before = ledger.last();
			Set<Believed> picture = believed(before);
			Set<Believed> first = known.putIfAbsent(before, picture);
			assertThat(picture).as("seed %d, what was known at %d", seed, before).isEqualTo(first == null ? picture : first);
			try {
				Change change = random.revertsNext() && before > 0 ? ledger.revert(1 + random.below((int) before), NOTE) : write(random.next());
				numbers.add(change.number());
				assertThat(change.number()).as("seed %d: numbers follow the order of commits", seed).isGreaterThan(before);
				assertThat(ledger.last()).as("seed %d", seed).isGreaterThanOrEqualTo(change.number());
				assertThat(count("(c:Change WHERE c.number <= " + change.number() + ")")).as("seed %d: every Change before is there", seed)
					.isEqualTo(change.number());
			} catch (OrgloomProblem refusal) {
				assertThat(ledger.last()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
			}
		}
		return numbers;
	}

	private void assertKeptPromises(Map<Long, Set<Believed>> known, long seed) {
		known.forEach((number, facts) -> assertThat(believed(number)).as("seed %d: what was known at Change %d", seed, number).isEqualTo(facts));
		List<Change> changes = ledger.changes(Long.MAX_VALUE, Integer.MAX_VALUE).reversed();
		assertThat(changes).as("seed %d", seed).extracting(Change::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, (int) ledger.last()).mapToObj(Long::valueOf).toList());
		for (int i = 1; i < changes.size(); i++) {
			assertThat(changes.get(i).recordedAt()).as("seed %d", seed).isAfter(changes.get(i - 1).recordedAt());
		}
		for (Change change : changes) {
			assertThat(DayByDay.faults(believed(change.number()))).as("seed %d, Change %d", seed, change.number()).isEmpty();
		}
	}

	private static Set<Believed> without(Set<Believed> facts, Set<Believed> others) {
		Set<Believed> left = new HashSet<>(facts);
		left.removeAll(others);
		return left;
	}
}
