package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.mergerplan.Objective.Kind;
import io.orgloom.mergerplan.PlanChecker.Checked;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergerPlannerTests {

	private static final List<Objective> AIMS = List.of(Objective.of(Kind.COMPACTNESS, 1), Objective.of(Kind.BALANCE, 1));

	@Test
	void findsAsManyUnitsAsExhaustiveSearchAndNeverMoreThanTheBound() {
		Random random = new Random(1);
		int best = 0;
		int cases = 60;
		for (int i = 0; i < cases; i++) {
			Instance instance = RandomGrounds.grid(3, 3, 8 + random.nextInt(8), 0.9, random).build();
			PlanResult found = MergerPlanner.plan(PlanRequest.of(instance, AIMS, Budget.iterations(3_000), i));
			int most = most(instance);
			assertThat(found.best().figures().met()).as("instance %d", i).isLessThanOrEqualTo(most);
			found.bound().ifPresent(bound -> assertThat(bound).isGreaterThanOrEqualTo(most));
			best += found.best().figures().met() == most ? 1 : 0;
		}
		assertThat(best).as("how often the best count was found").isEqualTo(cases);
	}

	/** By cutting borders in all ways: nine units have at most twelve. */
	private static int most(Instance instance) {
		int[][] borders = IntStream.range(0, instance.size()).boxed().flatMap(unit -> IntStream.range(instance.start[unit], instance.start[unit + 1])
			.filter(arc -> instance.neighbour[arc] > unit).mapToObj(arc -> new int[] {unit, instance.neighbour[arc]})).toArray(int[][]::new);
		int most = 0;
		for (int kept = 0; kept < 1 << borders.length; kept++) {
			int[] regionOf = IntStream.range(0, instance.size()).toArray();
			for (int border = 0; border < borders.length; border++) {
				if ((kept >> border & 1) == 1) {
					int from = regionOf[borders[border][0]];
					int into = regionOf[borders[border][1]];
					for (int unit = 0; unit < regionOf.length; unit++) {
						regionOf[unit] = regionOf[unit] == from ? into : regionOf[unit];
					}
				}
			}
			Checked checked = PlanChecker.check(instance, MergerPlanner.numbered(regionOf));
			most = Math.max(most, checked.regions() - checked.unmet().size());
		}
		return most;
	}

	@Test
	void keepsEveryDemandOnRandomGrounds() {
		Random random = new Random(2);
		for (int i = 0; i < 1_000; i++) {
			InstanceBuilder builder = RandomGrounds.grid(4 + random.nextInt(4), 5, 5 + random.nextInt(30), 0.8 + 0.2 * random.nextDouble(), random).apart(0, 6, 13).lock(19);
			if (i % 3 == 0) {
				builder.mostMembers(7);
			}
			Instance instance = builder.build();
			for (Plan plan : MergerPlanner.plan(PlanRequest.of(instance, AIMS, Budget.iterations(300), i)).plans()) {
				Checked checked = PlanChecker.check(instance, plan.regionOf());
				assertThat(checked.faults()).as("instance %d", i).isEmpty();
				assertThat(plan.exceptions()).as("instance %d", i).hasSameSizeAs(checked.unmet());
			}
		}
	}

	@Test
	void makesTheSamePlanAgainWhateverTheThreads() {
		Instance instance = RandomGrounds.grid(15, 15, 25, new Random(3)).build();
		PlanRequest request = PlanRequest.of(instance, AIMS, Budget.iterations(20_000), 4);
		int[] plan = MergerPlanner.plan(request).best().regionOf();
		assertThat(MergerPlanner.plan(request).best().regionOf()).isEqualTo(plan);
		assertThat(MergerPlanner.plan(request.withThreads(2)).best().regionOf()).isEqualTo(plan);
	}
}
