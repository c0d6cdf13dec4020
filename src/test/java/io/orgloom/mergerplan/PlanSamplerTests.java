package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanSamplerTests {

	@Test
	void drawsEverySpanningTreeAboutAsOften() {
		Instance ladder = RandomInstances.grid(3, 2, 0, new Random(1)).build();
		SpanningTree tree = new SpanningTree(Part.of(ladder), new SplittableRandom(7));
		Map<Set<Set<Integer>>, Integer> drawn = new HashMap<>();
		int[] nodes = IntStream.range(0, 6).toArray();
		boolean[] all = new boolean[6];
		Arrays.fill(all, true);
		for (int i = 0; i < 15_000; i++) {
			tree.draw(nodes, 6, all);
			drawn.merge(edges(tree), 1, Integer::sum);
		}
		assertThat(drawn).as("a ladder of two squares has 15 spanning trees").hasSize(15);
		assertThat(drawn.values()).as("1,000 times each, standard deviation 30").allSatisfy(times -> assertThat(times).isBetween(840, 1160));
	}

	private static Set<Set<Integer>> edges(SpanningTree tree) {
		Set<Set<Integer>> edges = new HashSet<>();
		for (int place = 0; place < 6; place++) {
			for (int child = place + 1; child < tree.end(place); child = tree.end(child)) {
				edges.add(Set.of(tree.node(place), tree.node(child)));
			}
		}
		return edges;
	}

	@Test
	void reachesEveryPlanThereIsAndNoOther() {
		Random random = new Random(3);
		for (int i = 0; i < 20; i++) {
			InstanceBuilder builder = RandomInstances.grid(3, 3, 9, random).apart(0, 8);
			Instance instance = (i % 2 == 0 ? builder.mostMembers(5) : builder.together(3, 4)).build();
			int[] plan = RandomInstances.plan(instance, 3, random);
			if (Arrays.stream(plan).max().orElse(0) != 2) {
				continue;
			}
			int unmet = PlanChecker.check(instance, plan).unmet().size();
			Recombinations chain = new Recombinations(Part.of(instance), plan, unmet, new SplittableRandom(i));
			Set<List<Integer>> reached = new HashSet<>();
			for (int step = 0; step < 6000; step++) {
				chain.step();
				reached.add(boxed(MergerPlanner.numbered(chain.plan())));
			}
			assertThat(reached).as("instance %d", i).isEqualTo(all(instance, 3, unmet));
		}
	}

	/** By looking at all ways to number nine units. */
	private static Set<List<Integer>> all(Instance instance, int regions, int mostUnmet) {
		Set<List<Integer>> plans = new HashSet<>();
		for (int code = 0; code < Math.pow(regions, instance.size()); code++) {
			int[] plan = new int[instance.size()];
			for (int unit = 0, rest = code; unit < plan.length; unit++, rest /= regions) {
				plan[unit] = rest % regions;
			}
			int[] numbered = MergerPlanner.numbered(plan);
			if (Arrays.equals(plan, numbered) && Arrays.stream(plan).max().orElse(-1) == regions - 1) {
				PlanChecker.Checked checked = PlanChecker.check(instance, plan);
				if (checked.isSound() && checked.unmet().size() <= mostUnmet) {
					plans.add(boxed(plan));
				}
			}
		}
		return plans;
	}

	private static List<Integer> boxed(int[] plan) {
		return Arrays.stream(plan).boxed().toList();
	}

	@Test
	void drawsTheSamePlansAgainAndPlacesAPlanAmongThem() {
		Instance instance = RandomInstances.grid(8, 8, 12, new Random(5)).build();
		int[] rows = IntStream.range(0, 64).map(unit -> unit / 8).toArray();
		PlanRequest request = PlanRequest.of(instance, List.of(Objective.of(Kind.COMPACTNESS, 1)), Budget.iterations(100_000), 11);
		PlanSample sample = PlanSampler.draw(request, rows, 300, PlanListener.NONE);
		assertThat(sample.drawn()).isEqualTo(300);
		assertThat(PlanSampler.draw(request, rows, 300, PlanListener.NONE).figures().get(Kind.BORDER)).isEqualTo(sample.figures().get(Kind.BORDER));
		assertThat(sample.shareBeaten(Kind.COMPACTNESS, PlanReview.of(request, rows, Integer.MAX_VALUE).figures().compactness())).as("whole rows are as long as can be").isLessThan(0.05);
		assertThat(sample.shareBeaten(Kind.COMPACTNESS, 0)).isEqualTo(1);
		assertThat(sample.worth(Kind.COMPACTNESS)).isBetween(10.0, 300.0);
	}

	@Test
	void countsEqualPlansHalf() {
		PlanSample sample = new PlanSample("by hand", 4, 4, 0, Map.of(Kind.BORDER, new double[] {1, 2, 2, 5}));
		assertThat(sample.shareBeaten(Kind.BORDER, 2)).isEqualTo(0.5);
		assertThat(sample.shareBeaten(Kind.BALANCE, 2)).isNaN();
		double[] alternating = IntStream.range(0, 100).mapToDouble(at -> at / 50).toArray();
		assertThat(new PlanSample("by hand", 100, 100, 0, Map.of(Kind.BORDER, alternating)).worth(Kind.BORDER)).as("one jump in a hundred draws").isLessThan(5);
		assertThat(new PlanSample("by hand", 5, 5, 0, Map.of(Kind.BORDER, new double[] {3, 3, 3, 3, 3})).worth(Kind.BORDER)).isCloseTo(5, within(1e-9));
	}

	@Test
	void refusesWhatIsNoPlan() {
		Instance instance = RandomInstances.grid(3, 1, 0, new Random(1)).build();
		PlanRequest request = PlanRequest.of(instance, List.of(), Budget.iterations(10), 1);
		assertThatThrownBy(() -> PlanSampler.draw(request, new int[] {0, 1, 0}, 5, PlanListener.NONE)).isInstanceOf(InvalidPlan.class).hasMessageContaining("u0");
		assertThatThrownBy(() -> PlanSampler.draw(request, new int[] {0, 1}, 5, PlanListener.NONE)).isInstanceOf(InvalidPlan.class).hasMessageContaining("2");
	}
}
