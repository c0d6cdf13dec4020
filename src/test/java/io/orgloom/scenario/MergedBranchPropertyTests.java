package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Reconciliation.Outcome;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A parent and its branch work in districts of their own: both on what they began with in districts 1 and 2, the parent in 1 and 3 to 4 afterwards, the branch in
 * 2 and 5 to 6. Steps are drawn with names for formed units; what key a name has where they are done is worked out here once more, by counting.
 */
class MergedBranchPropertyTests {

	private static final LocalDate EFFECTIVE = LocalDate.of(2025, 6, 1);
	private static final int STEPS = 8;

	private final Snapshot base = Plans.country();
	private final Plan start = Plan.of(base, -1, EFFECTIVE);

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void aMergedBranchIsTheSameStepsMadeInOne(long seed) {
		Drawn drawn = new Drawn(seed);
		Outcome merged = merged(drawn);

		assertThat(merged.clashes()).allSatisfy(clash -> assertThat(clash.cause()).isEqualTo(Clash.Cause.RULE));
		List<Step> inOne = keyed(Stream.of(drawn.shared, drawn.parents, drawn.branches).flatMap(List::stream).toList());
		assertThat(merged.steps()).extracting(KeptStep::step).containsExactlyElementsOf(inOne.subList(inOne.size() - drawn.branches.size(), inOne.size()));
		assertThat(merged.plan().evaluation(Plans.REVIEW, null)).isEqualTo(start.with(inOne).plan().evaluation(Plans.REVIEW, null));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void stepsThatDoNotMeetCommute(long seed) {
		Drawn drawn = new Drawn(seed);
		Plan onwards = start.with(keyed(Stream.of(drawn.shared, drawn.parents, drawn.branches).flatMap(List::stream).toList())).plan();
		Plan backwards = start.with(keyed(Stream.of(drawn.shared, drawn.branches, drawn.parents).flatMap(List::stream).toList())).plan();
		assertThat(worth(onwards)).containsExactlyInAnyOrderElementsOf(worth(backwards));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void whatIsMergedAndTakenBackLeavesTheParent(long seed) {
		Drawn drawn = new Drawn(seed);
		Plan parent = start.with(keyed(Stream.concat(drawn.shared.stream(), drawn.parents.stream()).toList())).plan();
		Plan plan = merged(drawn).plan();
		for (int i = 0; i < drawn.branches.size(); i++) {
			plan = plan.withoutLast();
		}
		assertThat(plan.evaluation(Plans.REVIEW, null)).isEqualTo(parent.evaluation(Plans.REVIEW, null));
	}

	private Outcome merged(Drawn drawn) {
		Plan.Next shared = start.with(keyed(drawn.shared));
		Plan there = start.with(keyed(Stream.concat(drawn.shared.stream(), drawn.parents.stream()).toList())).plan();
		List<Step> branch = keyed(Stream.concat(drawn.shared.stream(), drawn.branches.stream()).toList());
		Plan.Next mine = start.with(branch);
		int common = drawn.shared.size();
		Map<String, String> keys = new HashMap<>();
		shared.keys().forEach(formed -> formed.forEach(key -> keys.put(key, key)));
		List<KeptStep> own = IntStream.range(common, branch.size()).mapToObj(i -> new KeptStep(i + 1, branch.get(i), "lan", null, 1, List.of())).toList();
		return new Reconciliation(Plans.RULES, shared.plan(), mine.plan(), there, own, mine.keys().subList(common, branch.size()), keys, Set.of()).with(Map.of());
	}

	/** The same steps with the keys the units have that they name, where they are done in this order. */
	private static List<Step> keyed(List<Step> drawn) {
		Map<String, String> keys = new HashMap<>();
		List<Step> keyed = new ArrayList<>();
		for (Step step : drawn) {
			keyed.add(StepUnits.renamed(step, name -> keys.getOrDefault(name, name)));
			names(step).forEach(name -> keys.put(name, "new:" + (keys.size() + 1)));
		}
		return keyed;
	}

	private static List<String> names(Step step) {
		return switch (step) {
			case Step.MergeUnits merger -> List.of(merger.into().name());
			case Step.CreateUnit creation -> List.of(creation.unit().name());
			case Step.SplitUnit split -> split.into().stream().map(Step.SplitPart::name).toList();
			default -> List.of();
		};
	}

	private static List<List<Object>> worth(Plan plan) {
		Evaluation evaluation = plan.evaluation(Plans.REVIEW, null);
		Function<Evaluation.Unit, List<Object>> worth = unit -> List.of(unit.name(), unit.type(), String.valueOf(unit.parentName()), String.valueOf(unit.population()),
				String.valueOf(unit.areaKm2()), String.valueOf(unit.contiguous()), new HashSet<>(unit.from()));
		return Stream.concat(evaluation.units().stream(), evaluation.above().stream()).map(worth).toList();
	}

	/** Steps of three authors, each in districts nobody else touches then. */
	private final class Drawn {

		private final Random random;
		private final List<Step> shared = new ArrayList<>();
		private final List<Step> parents = new ArrayList<>();
		private final List<Step> branches = new ArrayList<>();
		private final Map<Integer, List<String>> units = new HashMap<>();
		private int named;

		Drawn(long seed) {
			random = new Random(seed);
			IntStream.rangeClosed(1, 6).forEach(district -> units.put(district, new ArrayList<>(IntStream.rangeClosed(1, 4).mapToObj(i -> String.valueOf(4 * district - 4 + i)).toList())));
			draw(shared, List.of(1, 2));
			draw(parents, List.of(1, 3, 4));
			draw(branches, List.of(2, 5, 6));
		}

		private void draw(List<Step> into, List<Integer> districts) {
			while (into.size() < STEPS) {
				List<String> there = units.get(districts.get(random.nextInt(districts.size())));
				List<String> before = List.copyOf(there);
				Step step = next(there);
				List<Step> all = Stream.of(shared, parents, branches, List.of(step)).flatMap(List::stream).toList();
				try {
					start.with(keyed(all));
					into.add(step);
				} catch (OrgloomProblem refused) {
					there.clear();
					there.addAll(before);
				}
			}
		}

		private Step next(List<String> there) {
			String one = there.get(random.nextInt(there.size()));
			String other = there.get(random.nextInt(there.size()));
			String name = "Unit named " + ++named;
			return switch (random.nextInt(6)) {
				case 0 -> {
					there.remove(one);
					there.remove(other);
					there.add(name);
					yield new Step.MergeUnits(new Step.NewUnit(name, UnitType.COMMUNE, null), List.of(Plans.whole(one), Plans.whole(other)));
				}
				case 1 -> {
					there.add(name);
					yield new Step.SplitUnit(one, List.of(new Step.SplitPart(name, UnitType.COMMUNE, null, null, null, 0.25, Step.Basis.AREA, null, null)));
				}
				case 2 -> new Step.TransferPart(Plans.part(one, 0.2), other);
				case 3 -> {
					there.remove(one);
					yield new Step.AbolishUnit(one, other);
				}
				case 4 -> new Step.RenameUnit(one, "Called " + named);
				default -> new Step.ChangeUnitType(one, random.nextBoolean() ? UnitType.WARD : UnitType.COMMUNE);
			};
		}
	}
}
