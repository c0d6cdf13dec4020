package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any steps: nothing is lost, what is taken back was never done, and an evaluation that goes on says what one from scratch says. */
class StepPropertyTests {

	private static final PolicyReview REVIEW = new PolicyReview(PolicyPack.fromClasspath("policy/vietnam-2025.yaml"));
	private static final LocalDate EFFECTIVE = LocalDate.of(2025, 6, 1);
	private static final int STEPS = 60;

	private final Snapshot base = Plans.country();

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void peopleAndAreaOfTheSourcesAreThoseOfTheResults(long seed) {
		Projection plan = Projection.of(base, -1);
		new RandomSteps(seed).apply(plan, STEPS);

		Evaluation evaluation = new Evaluator(base, plan, REVIEW, EFFECTIVE, null).evaluate();

		long people = evaluation.units().stream().mapToLong(unit -> Objects.requireNonNull(unit.population())).sum()
				+ evaluation.unassigned().stream().mapToLong(rest -> Objects.requireNonNull(rest.population())).sum();
		double area = evaluation.units().stream().mapToDouble(unit -> Objects.requireNonNull(unit.areaKm2())).sum()
				+ evaluation.unassigned().stream().mapToDouble(rest -> Objects.requireNonNull(rest.areaKm2())).sum();
		assertThat(people).isEqualTo(Plans.PEOPLE_OF_THE_COUNTRY);
		assertThat(area).isCloseTo(Plans.COMMUNES_OF_THE_COUNTRY * 10.0, within(0.001 * evaluation.units().size()));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void noShareOfAUnitIsHeldTwice(long seed) {
		Projection plan = Projection.of(base, -1);
		new RandomSteps(seed).apply(plan, STEPS);

		for (int i = 0; i < base.units().size(); i++) {
			int number = i;
			assertThat(plan.all().stream().mapToDouble(unit -> unit.shareOf(number)).sum()).as(base.unit(i).name()).isLessThanOrEqualTo(1 + 1e-6);
		}
	}

	/** What is left of a district and what went elsewhere make up the district, as long as nobody abolished any of it. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void partsMadeOfUnitsAreTogetherTheUnit(long seed) {
		Projection plan = Projection.of(base, -1);
		new RandomSteps(seed).ofPartsOnly().apply(plan, STEPS);

		for (int district = 1; district <= 6; district++) {
			int number = base.number(new UnitCode("D" + district)).orElseThrow();
			assertThat(plan.all().stream().mapToDouble(unit -> unit.shareOf(number)).sum()).as("D%d", district).isCloseTo(1, within(1e-6));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void everyUnitLiesInOneThatIsThere(long seed) {
		Projection plan = Projection.of(base, -1);
		new RandomSteps(seed).apply(plan, STEPS);

		assertThat(plan.all()).allSatisfy(unit -> {
			if (unit.parent() >= 0) {
				assertThat(plan.get(unit.parent())).as(unit.toString()).isNotNull().extracting(PlannedUnit::level).isNotEqualTo(unit.level());
			}
		});
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void whatIsTakenBackWasNeverDone(long seed) {
		Projection plan = Projection.of(base, -1);
		List<List<PlannedUnit>> states = new ArrayList<>(List.of(List.copyOf(plan.all())));
		List<Applied> done = new ArrayList<>();
		RandomSteps steps = new RandomSteps(seed);
		for (int i = 0; i < STEPS; i++) {
			done.addAll(steps.apply(plan, 1));
			states.add(List.copyOf(plan.all()));
		}
		for (Applied last : done.reversed()) {
			states.removeLast();
			plan.takeBack(last);
			assertThat(plan.all()).containsExactlyElementsOf(states.getLast());
		}
		assertThat(plan.apply(Plans.merge(Plans.whole("1"), Plans.whole("2"))).keys()).containsExactly("new:1");
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void anEvaluationThatGoesOnSaysWhatOneFromScratchSays(long seed) {
		Plan plan = Plan.of(base, -1, EFFECTIVE);
		Projection projection = Projection.of(base, -1);
		RandomSteps steps = new RandomSteps(seed);
		for (int i = 0; i < STEPS / 2; i++) {
			Step step = steps.apply(projection, 1).getFirst().step();
			plan = plan.with(List.of(step)).plan();
			assertThat(plan.evaluation(REVIEW, null)).as("after %s", step).isEqualTo(new Evaluator(base, projection, REVIEW, EFFECTIVE, null).evaluate());
			if (i % 5 == 4) {
				plan = plan.withoutLast().with(List.of(step)).plan();
				assertThat(plan.evaluation(REVIEW, null)).isEqualTo(new Evaluator(base, projection, REVIEW, EFFECTIVE, null).evaluate());
			}
		}
	}

	@Test
	void everyKindOfStepIsAmongThem() {
		Set<String> kinds = new TreeSet<>();
		for (long seed = 1; seed <= 10; seed++) {
			for (Applied applied : new RandomSteps(seed).apply(Projection.of(base, -1), STEPS)) {
				kinds.add(applied.step().getClass().getSimpleName());
				if (applied.step() instanceof Step.SplitUnit split) {
					kinds.add(split.into().getFirst().units() == null ? "of territory" : "of units below");
				}
				if (applied.step() instanceof Step.TransferPart transfer && transfer.from().namesUnits()) {
					kinds.add("a part made of units");
				}
				if (applied.step() instanceof Step.MergeUnits merger && merger.from().getFirst().namesUnits()) {
					kinds.add("a merger of parts made of units");
				}
				if (applied.step() instanceof Step.AssignUnits assignment && assignment.from().getFirst().namesUnits()) {
					kinds.add("units " + (assignment.into() == null ? "set free" : "assigned")
							+ (assignment.from().getFirst().code().startsWith("new:") ? " from a formed unit" : " from an old unit"));
				}
				if (applied.step() instanceof Step.AssignUnits assignment) {
					kinds.add(assignment.into() == null ? "set free" : assignment.from().getFirst().code().startsWith("new:") ? "of a formed unit" : "of an old unit");
				}
			}
		}
		assertThat(kinds).containsAll(Arrays.stream(Step.OfTerritory.class.getPermittedSubclasses()).map(Class::getSimpleName).toList())
			.contains("of territory", "of units below", "set free", "of a formed unit", "of an old unit", "a part made of units", "a merger of parts made of units",
					"units assigned from an old unit", "units assigned from a formed unit", "units set free from an old unit", "units set free from a formed unit");
	}

	/** Steps of every kind on whatever the plan has; those it refuses are left out, and must leave nothing behind. */
	private static final class RandomSteps {

		private final Random random;
		private boolean partsOnly;

		RandomSteps(long seed) {
			this.random = new Random(seed);
		}

		RandomSteps ofPartsOnly() {
			partsOnly = true;
			return this;
		}

		List<Applied> apply(Projection plan, int count) {
			List<Applied> applied = new ArrayList<>();
			while (applied.size() < count) {
				List<PlannedUnit> before = List.copyOf(plan.all());
				try {
					applied.add(plan.apply(next(plan)));
				} catch (OrgloomProblem refused) {
					assertThat(plan.all()).containsExactlyElementsOf(before);
				}
			}
			return applied;
		}

		private Step.OfTerritory next(Projection plan) {
			List<PlannedUnit> all = List.copyOf(plan.all());
			String one = all.get(random.nextInt(all.size())).key();
			String other = all.get(random.nextInt(all.size())).key();
			String old = String.valueOf(1 + random.nextInt(Plans.COMMUNES_OF_THE_COUNTRY));
			Step.NewUnit unit = new Step.NewUnit("Formed", random.nextBoolean() ? UnitType.COMMUNE : UnitType.DISTRICT, null);
			Double share = random.nextBoolean() ? null : (1 + random.nextInt(9)) / 10.0;
			return switch (random.nextInt(partsOnly ? 4 : 9)) {
				case 0 -> new Step.MergeUnits(unit, List.of(part(plan, one, share), new Step.Part(other, null)));
				case 1 -> split(plan, one, unit.type());
				case 2 -> new Step.TransferPart(part(plan, one, share), other);
				case 3 -> new Step.AssignUnits(List.of(part(plan, random.nextInt(4) == 0 ? one : old, share)), random.nextInt(4) == 0 ? null : other);
				case 4 -> new Step.RenameUnit(one, "Renamed " + random.nextInt(100));
				case 5 -> new Step.ChangeUnitType(one, UnitType.WARD);
				case 6 -> new Step.MoveUnit(one, other);
				case 7 -> new Step.CreateUnit(unit);
				default -> random.nextInt(3) > 0 ? new Step.AssignUnits(List.of(new Step.Part(one, null)), other)
						: new Step.AbolishUnit(one, random.nextBoolean() ? null : other);
			};
		}

		/** By its share, or where units lie in it, or in what a district became part of, mostly by some of them. */
		private Step.Part part(Projection plan, String code, @Nullable Double share) {
			List<String> formed = plan.above().stream().filter(unit -> unit.created() && !plan.below(unit.number()).isEmpty()).map(PlannedUnit::key).toList();
			String of = random.nextInt(3) > 0 ? code : formed.isEmpty() || random.nextBoolean() ? "D" + (1 + random.nextInt(6)) : formed.get(random.nextInt(formed.size()));
			PlannedUnit holder = plan.holders(plan.number(of)).stream().findFirst().orElse(plan.get(plan.number(of)));
			List<String> below = holder == null ? List.of() : plan.below(holder.number()).stream().map(PlannedUnit::key).toList();
			if (below.isEmpty() || random.nextInt(5) == 0) {
				return new Step.Part(code, share);
			}
			Step.Basis basis = random.nextBoolean() ? null : Step.Basis.values()[random.nextInt(2)];
			int first = random.nextInt(below.size());
			return new Step.Part(of, null, basis, null, below.subList(first, first + 1 + random.nextInt(below.size() - first)));
		}

		/** By shares, or where units lie in it, by some of them. */
		private Step.OfTerritory split(Projection plan, String code, UnitType type) {
			List<String> below = plan.below(plan.unit(code).number()).stream().map(PlannedUnit::key).toList();
			if (!below.isEmpty()) {
				UnitType same = plan.unit(code).type();
				return new Step.SplitUnit(code, List.of(new Step.SplitPart("Part", same, null, null, null, null, null, null,
						below.subList(0, 1 + random.nextInt(below.size())))));
			}
			return new Step.SplitUnit(code, Stream.of(0.3, 0.2).map(part -> new Step.SplitPart("Part", type, null, null, null, part, Step.Basis.AREA,
					null, null)).toList());
		}
	}
}
