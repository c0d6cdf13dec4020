package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bounds against every plan there is, and certificates against a search that knows nothing of how they were made. */
class CoverBoundTests {

	private static final long ENOUGH = 1_000_000;
	private static final Budget LONG = Budget.iterations(10_000_000);

	private static Meter meter(long iterations) {
		return new Meter(Budget.iterations(iterations), PlanListener.NONE);
	}

	@Test
	void noPlanOfFewUnitsExceedsTheBoundAndMostReachIt() {
		Random random = new Random(11);
		int reached = 0;
		for (int tried = 0; tried < 400; tried++) {
			Instance instance = RandomInstances.simple(random, 8);
			int best = EveryPlan.of(instance).mostMetAtAll();

			int bound = CoverBound.of(instance, meter(1_000_000));

			assertThat(bound).as("instance %d", tried).isGreaterThanOrEqualTo(best).isLessThanOrEqualTo(SumBound.of(instance));
			reached += bound == best ? 1 : 0;
		}
		assertThat(reached).isGreaterThan(395);
	}

	@Test
	void holdsWithSeveralStandardsPartsAndDemandsHoweverEarlyItEnds() {
		Random random = new Random(12);
		int looked = 0;
		int reached = 0;
		while (looked < 400) {
			Instance instance = RandomInstances.demanding(random, 8);
			int best = instance == null ? -1 : EveryPlan.of(instance).mostMetAtAll();
			if (instance == null || best < 0) {
				continue;
			}
			int bound = CoverBound.of(instance, meter(1_000_000));
			assertThat(bound).as("instance %d", looked).isGreaterThanOrEqualTo(best);
			assertThat(CoverBound.of(instance, meter(1 + looked % 60))).as("instance %d, ended early", looked).isGreaterThanOrEqualTo(best);
			looked++;
			reached += bound == best ? 1 : 0;
		}
		assertThat(reached).isGreaterThan(300);
	}

	@Test
	void aSearchForCheapNewUnitsFindsNoneUnlessPricesAreTooLow() {
		Random random = new Random(13);
		for (int tried = 0; tried < 40; tried++) {
			Instance instance = tried % 2 == 0 ? RandomInstances.demanding(random, 30) : RandomInstances.grid(8, 8, 20, 0.9, random).build();
			if (instance == null) {
				continue;
			}
			boolean isWhole = tried % 4 < 2;
			Certificate certificate = CoverBound.certificate(instance, meter(isWhole ? 1_000_000 : 40));
			assertThat(certificate.isProof(instance, ENOUGH)).as("instance %d", tried).isTrue();
			if (isWhole && certificate.bound() > 0) {
				long[] less = Arrays.stream(certificate.prices()).map(price -> price - price / 100).toArray();
				assertThat(new Certificate(less, certificate.parts()).isProof(instance, ENOUGH)).as("instance %d for less", tried).isFalse();
			}
		}
	}

	@Test
	void addsPartsEachRoundedDown() {
		InstanceBuilder builder = Instance.of(RandomInstances.ids(9)).quantity("people", new double[] {3, 3, 3, 3, 3, 3, 3, 3, 3}, 6);
		for (int part = 0; part < 3; part++) {
			builder.border(3 * part, 3 * part + 1, 1).border(3 * part + 1, 3 * part + 2, 1);
		}
		assertThat(CoverBound.of(builder.build(), meter(100_000))).isEqualTo(3);
	}

	/** A star's leaves have little: each new unit needs its middle, though there is enough for four in all. */
	@Test
	void seesWhatLiesInTheWay() {
		InstanceBuilder star = Instance.of(RandomInstances.ids(9)).quantity("people", new double[] {2, 5, 5, 5, 5, 5, 5, 5, 5}, 10);
		for (int leaf = 1; leaf < 9; leaf++) {
			star.border(0, leaf, 1);
		}
		Instance instance = star.build();
		assertThat(SumBound.of(instance)).isEqualTo(4);
		assertThat(CoverBound.of(instance, meter(100_000))).isEqualTo(1);
	}

	@Test
	void sameIterationsGiveTheSamePrices() {
		Instance instance = RandomInstances.grid(30, 30, 17, 1, new Random(14)).build();
		assertThat(CoverBound.certificate(instance, meter(20_000)).prices()).isEqualTo(CoverBound.certificate(instance, meter(20_000)).prices());
	}

	@Test
	void plansOfAHundredUnitsAreProvenToBeTheBest() {
		int proven = 0;
		for (int seed = 0; seed < 20; seed++) {
			Instance instance = RandomInstances.grid(10, 10, 17, 1, new Random(seed)).build();
			PlanResult result = MergerPlanner.plan(PlanRequest.of(instance, List.of(), Budget.iterations(400_000), 1), LONG, PlanListener.NONE);
			assertThat(result.best().figures().met()).isLessThanOrEqualTo(result.bound());
			proven += result.withinPercent() == 0 ? 1 : 0;
		}
		assertThat(proven).isGreaterThanOrEqualTo(10);
	}
}
