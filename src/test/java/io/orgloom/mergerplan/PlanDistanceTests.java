package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanDistanceTests {

	@Test
	void isTheShareOfPairsThatLieTogetherInOneOnly() {
		assertThat(PlanDistance.between(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0})).isZero();
		assertThat(PlanDistance.between(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1})).isEqualTo(1);
		assertThat(PlanDistance.between(new int[] {0, 1, 2}, new int[] {0, 1, 2})).as("no pair at all").isZero();
		assertThat(PlanDistance.between(new int[] {0, 0, 0, 1}, new int[] {0, 0, 1, 1})).as("3 pairs and 2, 1 in both").isEqualTo(0.75);
	}

	@Test
	void equalsCountingPairByPair() {
		Random random = new Random(1);
		for (int i = 0; i < 500; i++) {
			int[] one = random.ints(30, 0, 1 + random.nextInt(12)).toArray();
			int[] other = random.ints(30, 0, 1 + random.nextInt(12)).toArray();
			assertThat(PlanDistance.between(one, other)).isCloseTo(byPairs(one, other), within(1e-12)).isEqualTo(PlanDistance.between(other, one));
		}
	}

	private static double byPairs(int[] one, int[] other) {
		int either = 0;
		int differ = 0;
		for (int i = 0; i < one.length; i++) {
			for (int j = 0; j < i; j++) {
				either += one[i] == one[j] || other[i] == other[j] ? 1 : 0;
				differ += (one[i] == one[j]) != (other[i] == other[j]) ? 1 : 0;
			}
		}
		return either == 0 ? 0 : (double) differ / either;
	}
}
