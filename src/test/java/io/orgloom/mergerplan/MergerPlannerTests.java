package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.mergerplan.Objective.Kind;
import io.orgloom.mergerplan.Unmet.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plans of small instances: against every plan there is, and against what must hold for any. */
class MergerPlannerTests {

	private static final List<Objective> ALL = List.of(Objective.of(Kind.COMPACTNESS, 1), Objective.of(Kind.BORDER, 1), Objective.of(Kind.BALANCE, 0.5),
			new Objective(Kind.HETEROGENEITY, "age", 1), Objective.of(Kind.DISTANCE, 1), Objective.of(Kind.FENCES, 1));

	private static PlanResult plan(Instance instance, List<Objective> objectives, long iterations) {
		return MergerPlanner.plan(PlanRequest.of(instance, objectives, Budget.iterations(iterations), 7));
	}

	@Test
	void findsAsManyNewUnitsAsAnyPlanOfFewUnitsHas() {
		Random random = new Random(1);
		for (int tried = 0; tried < 300; tried++) {
			Instance instance = RandomInstances.simple(random, 8);
			int best = EveryPlan.of(instance).mostMet();

			PlanResult found = plan(instance, List.of(), 20_000);

			assertThat(found.best().figures().met()).as("instance %d", tried).isEqualTo(best);
			assertThat(found.bound()).isGreaterThanOrEqualTo(best);
		}
	}

	/** The review within the planner refuses what is no plan, so each call checks: every unit once, hanging together, demands kept. */
	@Test
	void keepsEveryDemandOnThousandsOfGraphs() {
		Random random = new Random(2);
		int planned = 0;
		for (int tried = 0; tried < 4000; tried++) {
			Instance instance = RandomInstances.demanding(random, 14);
			if (instance == null) {
				continue;
			}
			try {
				Plan plan = plan(instance, tried % 2 == 0 ? List.of() : ALL, 1500).best();
				PlanChecker.Checked checked = PlanChecker.check(instance, plan.regionOf());
				assertThat(plan.exceptions()).extracting(Unmet::region).containsExactlyElementsOf(checked.unmet());
				assertThat(plan.figures().regions()).isEqualTo((int) Arrays.stream(plan.regionOf()).distinct().count());
				planned++;
			} catch (ContradictoryConstraints between) {
				assertThat(between.pair()).hasSize(2);
			}
		}
		assertThat(planned).isGreaterThan(2000);
	}

	@Test
	void sameSeedAndIterationsGiveTheSamePlanWhateverTheThreads() {
		Random random = new Random(3);
		for (int tried = 0; tried < 20; tried++) {
			Instance instance = RandomInstances.simple(random, 200);
			PlanRequest request = PlanRequest.of(instance, List.of(Objective.of(Kind.BALANCE, 1)), Budget.iterations(30_000), tried);

			assertThat(MergerPlanner.plan(request.withThreads(4)).best().regionOf()).isEqualTo(MergerPlanner.plan(request).best().regionOf());
		}
	}

	/** Large enough for two patches and more. */
	@Test
	void threadsShareALargeInstanceAndComeToTheSame() {
		InstanceBuilder grid = RandomInstances.grid(45, 40, 20, 0.9, new Random(8));
		for (List<Objective> objectives : List.of(List.<Objective>of(), List.of(Objective.of(Kind.COMPACTNESS, 1), Objective.of(Kind.BALANCE, 1), Objective.of(Kind.BORDER, 1)))) {
			Instance instance = objectives.isEmpty() ? grid.build() : grid.count(350).build();
			PlanRequest request = PlanRequest.of(instance, objectives, Budget.iterations(200_000), 5);
			assertThat(Patches.divide(Part.of(instance))).isTrue();

			Plan alone = MergerPlanner.plan(request).best();

			assertThat(MergerPlanner.plan(request.withThreads(3)).best().regionOf()).isEqualTo(alone.regionOf());
			assertThat(alone.figures().met()).as("%s", objectives).isGreaterThan(340);
		}
	}

	@Test
	void saysWhyAStandardIsNotMet() {
		InstanceBuilder builder = Instance.of(List.of("a", "b", "c", "d")).quantity("people", new double[] {4, 4, 4, 20}, 10).border(0, 1, 1).border(2, 3, 1);
		assertThat(plan(builder.build(), List.of(), 1000).best().exceptions()).containsExactly(new Unmet(0, Reason.NOT_ENOUGH_AROUND));
		assertThat(plan(builder.lock(2).build(), List.of(), 1000).best().exceptions()).contains(new Unmet(1, Reason.LOCKED));
		assertThat(plan(Instance.of(List.of("a", "b")).quantity("people", new double[] {6, 6}, 10).border(0, 1, 1).count(2).build(), List.of(), 1000).best().exceptions())
			.extracting(Unmet::reason).containsExactly(Reason.COUNT, Reason.COUNT);
		Instance apart = Instance.of(List.of("a", "b", "c", "d")).quantity("people", new double[] {5, 5, 5, 5}, 10).border(0, 1, 1).border(1, 2, 1).border(2, 3, 1).apart(0, 1).count(2).build();
		assertThat(plan(apart, List.of(), 1000).best().exceptions()).as("two can meet them").containsExactly(new Unmet(0, Reason.DEMANDS));
	}

	@Test
	void cancellingKeepsTheBestSoFar() {
		Instance instance = RandomInstances.simple(new Random(4), 300);
		List<PlanProgress> told = new ArrayList<>();
		PlanResult result = MergerPlanner.plan(PlanRequest.of(instance, List.of(), Budget.seconds(600), 1), new PlanListener() {
			@Override
			public void progressed(PlanProgress progress) {
				told.add(progress);
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		});
		assertThat(PlanChecker.check(instance, result.best().regionOf()).faults()).isEmpty();
		assertThat(told).isNotEmpty();
		assertThat(result.seconds()).isLessThan(60);
	}

	@Test
	void whatTheSearchWeighsIsWhatIsMeasured() {
		Random random = new Random(5);
		for (int tried = 0; tried < 200; tried++) {
			Instance instance = RandomInstances.demanding(random, 12);
			if (instance == null || instance.groups < instance.size()) {
				continue;
			}
			Part part = Part.of(instance);
			Regions regions = TreeCut.regions(part, new Dice(tried));
			for (Objective objective : ALL) {
				if (objective.kind() == Kind.BALANCE || objective.kind() == Kind.DISTANCE || objective.kind() == Kind.BORDER) {
					continue;
				}
				double weighed = new Refining(regions, new Cost(part, List.of(new Objective(objective.kind(), objective.of(), 1)), regions.count), new Dice(1)).total();
				assertThat(weighed).as("%s", objective).isCloseTo(Measures.of(instance, objective, MergerPlanner.numbered(byUnit(part, regions))), within(1e-6));
			}
		}
	}

	@Test
	void aNodeThatJoinsCostsWhatTheOthersCostMoreWithIt() {
		Random random = new Random(6);
		int looked = 0;
		for (int tried = 0; tried < 400; tried++) {
			Instance instance = RandomInstances.demanding(random, 12);
			if (instance == null || instance.mostMembers < instance.size() || instance.quantity("people").most() < Double.POSITIVE_INFINITY || instance.apart.length > 0) {
				continue;
			}
			Part part = Part.of(instance);
			Cost cost = new Cost(part, ALL, 3);
			int[] nodes = random.ints(0, part.nodes).distinct().limit(1 + random.nextInt(part.nodes)).toArray();
			int others = nodes.length - 1;
			for (int at = 0; at < ALL.size() && others > 0; at++) {
				double more = cost.of(at, nodes, nodes.length) - cost.of(at, nodes, others);
				assertThat(cost.joining(at, nodes[others], nodes, others)).as("%s", ALL.get(at)).isCloseTo(more, within(1e-6));
				looked++;
			}
		}
		assertThat(looked).isGreaterThan(500);
	}

	private static int[] byUnit(Part part, Regions regions) {
		int[] labels = new int[part.units.length];
		for (int node = 0; node < part.nodes; node++) {
			labels[part.units[part.unitStart[node]]] = regions.regionOf[node];
		}
		return labels;
	}

	@Test
	void checkerSeesWhatIsWrong() {
		Instance chain = Instance.of(List.of("a", "b", "c")).quantity("people", new double[] {5, 5, 5}, 5).border(0, 1, 1).border(1, 2, 1).apart(0, 1).mostMembers(2).build();
		assertThat(PlanChecker.check(chain, new int[] {0, 1, 0}).faults()).singleElement().asString().contains("does not hang together");
		assertThat(PlanChecker.check(chain, new int[] {0, 0, 1}).faults()).singleElement().asString().contains("a and b are to lie in two");
		assertThat(PlanChecker.check(chain, new int[] {0, 0, 0}).faults()).hasSize(2);
		assertThat(PlanChecker.check(chain, new int[] {0, 1, -1}).faults()).isNotEmpty();
		assertThat(PlanChecker.check(chain, new int[] {0, 1, 1}).faults()).isEmpty();
	}

	@Test
	void refusesWhatContradictsItselfWithThePair() {
		InstanceBuilder builder = Instance.of(List.of("a", "b", "c")).quantity("people", new double[] {5, 5, 5}, 5).border(0, 1, 1);
		assertThatThrownBy(() -> builder.together(0, 2).build()).isInstanceOf(ContradictoryConstraints.class).hasMessageContaining("a and c");
		InstanceBuilder both = Instance.of(List.of("a", "b")).quantity("people", new double[] {5, 5}, 5).border(0, 1, 1).together(0, 1).apart(0, 1);
		assertThatThrownBy(both::build).isInstanceOf(ContradictoryConstraints.class).hasMessageContaining("a and b");
		InstanceBuilder few = Instance.of(List.of("a", "b")).quantity("people", new double[] {5, 5}, 5).count(1);
		assertThatThrownBy(few::build).isInstanceOf(CountOutOfReach.class).hasMessageContaining("at least 2");
		assertThatThrownBy(() -> Instance.of(List.of("a", "a"))).isInstanceOf(InvalidInstance.class).hasMessageContaining("unit a");
		assertThatThrownBy(() -> Instance.of(RandomInstances.ids(1_000_000))).isInstanceOf(TooManyUnits.class).hasMessageContaining("200000");
		assertThatThrownBy(() -> Instance.of(List.of())).isInstanceOf(InvalidInstance.class);
	}
}
