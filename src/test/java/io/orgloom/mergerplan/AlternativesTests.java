package io.orgloom.mergerplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.mergerplan.Alternatives.Alternative;
import io.orgloom.mergerplan.Objective.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlternativesTests {

	private static final List<Objective> AIMS = List.of(Objective.of(Kind.COMPACTNESS, 1), Objective.of(Kind.BALANCE, 1));

	@Test
	void lieApartFromTheBestAndFromEachOther() {
		Instance instance = RandomInstances.grid(10, 10, 20, new Random(2)).count(12).build();
		PlanRequest request = PlanRequest.of(instance, AIMS, Budget.iterations(20_000), 3);
		Plan best = MergerPlanner.plan(request).best();
		List<Alternative> alternatives = Alternatives.to(best, request, 4, 0.2, PlanListener.NONE);
		assertThat(alternatives).isNotEmpty().hasSizeLessThanOrEqualTo(4);
		for (Alternative alternative : alternatives) {
			assertThat(alternative.apart()).isEqualTo(PlanDistance.between(alternative.plan().regionOf(), best.regionOf()));
			assertThat(alternative.nearest()).isBetween(0.2, alternative.apart());
			assertThat(alternative.plan().figures().regions()).isEqualTo(12);
		}
		assertThat(Alternatives.to(best, request, 4, 0.2, PlanListener.NONE).stream().map(Alternative::apart)).as("the same again")
			.containsExactlyElementsOf(alternatives.stream().map(Alternative::apart).toList());
		assertThat(Alternatives.to(best, request, 4, 1.01, PlanListener.NONE)).isEmpty();
	}

	/** A draft so good that most searches end at it. */
	@Test
	void noneIsWorseThanADraftThatIsToBeSurpassed() {
		Instance instance = RandomInstances.grid(8, 8, 20, new Random(6)).count(8).build();
		int[] draft = MergerPlanner.plan(PlanRequest.of(instance, AIMS.reversed(), Budget.iterations(1_000), 9)).best().regionOf();
		PlanRequest request = PlanRequest.of(instance, AIMS, Budget.iterations(100_000), 3).withDraft(draft);
		Plan best = MergerPlanner.plan(request).best();

		List<Alternative> alternatives = Alternatives.to(best, request, 3, 0.05, PlanListener.NONE);

		assertThat(alternatives).isNotEmpty().allSatisfy(alternative -> {
			AIMS.forEach(aim -> assertThat(Measures.of(instance, aim, alternative.plan().regionOf())).isLessThanOrEqualTo(Measures.of(instance, aim, draft)));
			assertThat(alternative.plan().exceptions()).hasSizeLessThanOrEqualTo(PlanChecker.check(instance, draft).unmet().size());
			assertThat(PlanDistance.between(alternative.plan().regionOf(), draft)).isPositive();
		});
	}

	@Test
	void noPointOfAFrontIsBetteredByAnother() {
		Instance instance = RandomInstances.grid(9, 9, 20, new Random(4)).count(10).build();
		List<ParetoFront.Point> front = ParetoFront.of(PlanRequest.of(instance, AIMS, Budget.iterations(40_000), 3), 8, PlanListener.NONE);
		assertThat(front).isNotEmpty();
		for (int at = 1; at < front.size(); at++) {
			assertThat(front.get(at).values().get(0)).isGreaterThan(front.get(at - 1).values().get(0));
			assertThat(front.get(at).values().get(1)).isLessThan(front.get(at - 1).values().get(1));
		}
		front.forEach(point -> assertThat(point.values()).containsExactly(point.plan().figures().compactness(), point.plan().figures().balance()));
	}
}
