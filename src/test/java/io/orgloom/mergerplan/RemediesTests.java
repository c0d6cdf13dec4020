package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.mergerplan.PlanChecker.Checked;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemediesTests {

	private static final List<Objective> AIMS = List.of(Objective.of(Objective.Kind.COMPACTNESS, 2), Objective.of(Objective.Kind.BORDER, 1));

	@Test
	void whatIsSaidOfAChangeIsWhatTheCheckerFindsAfterIt() {
		Random random = new Random(1);
		int allowed = 0;
		int forbidden = 0;
		for (int i = 0; i < 500; i++) {
			Instance instance = demanding(random);
			int[] plan = RandomInstances.plan(instance, 5, random);
			Remedies remedies = new Remedies(instance, AIMS, plan);
			for (Remedy remedy : remedies.forRegion(plan[random.nextInt(plan.length)])) {
				int[] after = applied(instance, plan, remedy);
				Checked checked = PlanChecker.check(instance, after);
				assertThat(checked.isSound()).as("%s: %s", remedy, checked.faults()).isEqualTo(remedy.isAllowed());
				assertThat(checked.unmet().size() - PlanChecker.check(instance, plan).unmet().size()).as("%s", remedy).isEqualTo(remedy.unmet());
				allowed += remedy.isAllowed() ? 1 : 0;
				forbidden += remedy.isAllowed() ? 0 : 1;
			}
		}
		assertThat(allowed).isGreaterThan(500);
		assertThat(forbidden).isGreaterThan(500);
	}

	private static Instance demanding(Random random) {
		InstanceBuilder builder = RandomInstances.grid(4, 4, 20, random).apart(0, 5, 15).lock(12).together(1, 2);
		if (random.nextBoolean()) {
			builder.fences(IntStream.range(0, 16).map(unit -> unit % 4 / 3).toArray());
		}
		return builder.mostMembers(6).build();
	}

	private static int[] applied(Instance instance, int[] plan, Remedy remedy) {
		int[] after = plan.clone();
		Integer moved = remedy.unit();
		for (int unit = 0; unit < after.length; unit++) {
			if (moved == null ? plan[unit] == remedy.from() : instance.groupOf[unit] == instance.groupOf[moved]) {
				after[unit] = remedy.into();
			}
		}
		return MergerPlanner.numbered(after);
	}

	@Test
	void ranksWhatHelpsMostFirstAndSaysHowEverythingStands() {
		// three in a row have 9, 2 and 5 people; 4 are needed
		Instance row = Instance.of(List.of("a", "b", "c")).quantity("people", new double[] {9, 2, 5}, 4).places(new double[] {0, 1, 2}, new double[3]).border(0, 1, 1).border(1, 2, 1).build();
		List<Remedy> remedies = new Remedies(row, AIMS, new int[] {0, 1, 2}).forRegion(1);
		assertThat(remedies).hasSize(2).allSatisfy(remedy -> {
			assertThat(remedy.isAllowed()).isTrue();
			assertThat(remedy.unmet()).isEqualTo(-1);
		});
		assertThat(remedies.getFirst().grown()).containsExactly(new Standing("people", 11, 4));
		assertThat(new Remedies(row, AIMS, new int[] {0, 1, 2}).whyNot(0, 2)).singleElement().satisfies(remedy -> assertThat(remedy.obstacles()).containsExactly(
				new Obstacle(Obstacle.Kind.NO_BORDER, "a", "c")));
		assertThat(new Remedies(row, AIMS, new int[] {0, 0, 1}).whyNot(1, 2)).hasSize(2).last().satisfies(moved -> {
			assertThat(moved.unit()).isEqualTo(1);
			assertThat(moved.left()).containsExactly(new Standing("people", 9, 4));
			assertThat(moved.grown()).containsExactly(new Standing("people", 7, 4));
			assertThat(moved.worse()).as("as round and with as much border as before").isCloseTo(0, within(1e-12));
		});
	}

	@Test
	void finishesWhatSomebodyBegan() {
		Random random = new Random(9);
		for (int i = 0; i < 100; i++) {
			Instance instance = RandomInstances.grid(6, 6, 14, random).build();
			int[] drawn = new int[36];
			Arrays.fill(drawn, HalfMadePlan.OPEN);
			drawn[0] = drawn[1] = drawn[7] = 4;
			drawn[35] = drawn[34] = 9;
			Plan plan = HalfMadePlan.finish(PlanRequest.of(instance, AIMS, Budget.iterations(200), i), drawn, PlanListener.NONE).best();
			assertThat(PlanChecker.check(instance, plan.regionOf()).isSound()).isTrue();
			assertThat(plan.regionOf()[0]).isEqualTo(plan.regionOf()[1]).isEqualTo(plan.regionOf()[7]).isNotEqualTo(plan.regionOf()[35]);
			assertThat(plan.regionOf()[35]).isEqualTo(plan.regionOf()[34]);
		}
	}
}
