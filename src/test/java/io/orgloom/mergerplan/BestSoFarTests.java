package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Six units in a row of 4, 1, 1, 1, 1 and 4 people. */
class BestSoFarTests {

	private static final int[] EVEN = {0, 0, 0, 1, 1, 1};
	private static final int[] UNEVEN = {0, 0, 1, 1, 1, 1};

	private static BestSoFar best(boolean isInOrder) {
		Instance row = Instance.of(RandomInstances.ids(6)).quantity("people", new double[] {4, 1, 1, 1, 1, 4}, 0).places(new double[] {0, 1, 8, 9, 10, 11}, new double[6])
			.border(0, 1, 1).border(1, 2, 1).border(2, 3, 1).border(3, 4, 1).border(4, 5, 1).count(2).build();
		List<Objective> aims = List.of(Objective.of(Kind.BALANCE, 2), Objective.of(Kind.COMPACTNESS, 1));
		return new BestSoFar(PlanRequest.of(row, aims, Budget.iterations(1), 1).withOrder(isInOrder));
	}

	private static PlanProgress plan(int[] regionOf) {
		return new PlanProgress(2, 2, 2, 0, regionOf);
	}

	/** The uneven plan is rounder by far. What is perfect is worth no less than what is nearly so. */
	@Test
	void aPerfectFigureIsNotGivenAwayForTheNextAim() {
		for (boolean isInOrder : new boolean[] {true, false}) {
			BestSoFar best = best(isInOrder);
			assertThat(best.offer(plan(EVEN))).isTrue();
			assertThat(best.offer(plan(UNEVEN))).as("in order: %s", isInOrder).isFalse();
			assertThat(best.orElse(UNEVEN)).isEqualTo(EVEN);
		}
	}

	@Test
	void theNextAimDecidesAmongEquals() {
		BestSoFar best = best(true);
		assertThat(best.offer(plan(UNEVEN))).isTrue();
		assertThat(best.offer(plan(EVEN))).isTrue();
		assertThat(best.offer(plan(EVEN.clone()))).isFalse();
	}
}
