package io.orgloom.scenario;

import static io.orgloom.scenario.Plans.merge;
import static io.orgloom.scenario.Plans.part;
import static io.orgloom.scenario.Plans.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.PopulationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures of plans on communes in a row: 1 has 1,000 people, 2 has 2,000 and so on, each 10 km². */
class EvaluatorTests {

	private static final PolicyReview REVIEW = new PolicyReview(PolicyPack.fromClasspath("policy/vietnam-2025.yaml"));
	private static final LocalDate EFFECTIVE = LocalDate.of(2025, 7, 1);

	@Test
	void sumsPeopleAndAreaAndCountsTheReduction() {
		Evaluation evaluation = evaluate(Plans.row(4), null, merge(whole("1"), part("2", 0.25)));

		assertThat(evaluation.unitsBefore()).isEqualTo(4);
		assertThat(evaluation.unitsAfter()).isEqualTo(4);
		assertThat(unit(evaluation, "new:1").population()).isEqualTo(1_500);
		assertThat(unit(evaluation, "new:1").areaKm2()).isEqualTo(12.5);
		assertThat(unit(evaluation, "2").population()).isEqualTo(1_500);
		assertThat(unit(evaluation, "2").areaKm2()).isEqualTo(7.5);
		assertThat(evaluate(Plans.row(4), null, merge(whole("1"), whole("2"))).reductionPct()).isEqualTo(25);
	}

	@Test
	void saysWhetherAUnitHangsTogetherOrThatNobodyKnows() {
		Evaluation evaluation = evaluate(Plans.row(6), null, merge(whole("1"), whole("2")), merge(whole("3"), whole("5")), merge(whole("4"), part("6", 0.5)));

		assertThat(unit(evaluation, "new:1").contiguous()).isTrue();
		assertThat(unit(evaluation, "new:2").contiguous()).isFalse();
		assertThat(unit(evaluation, "new:3").contiguous()).isNull();
		assertThat(unit(evaluation, "6").contiguous()).isNull();
	}

	@Test
	void aGroupThatDoesNotHangTogetherIsAFinding() {
		Evaluation evaluation = evaluate(Plans.row(4), null, merge(whole("1"), whole("3")));

		assertThat(unit(evaluation, "new:1").findings()).anySatisfy(finding -> {
			assertThat(finding.rule()).isEqualTo("OL-01-lien-ke");
			assertThat(finding.verdict().name()).isEqualTo("FAIL");
		});
	}

	@Test
	void withoutBordersOnlyAWholeUnchangedUnitIsKnownToHangTogether() {
		Evaluation evaluation = evaluate(Plans.snapshot(4, false, PopulationKind.CENSUS), null, merge(whole("1"), whole("2")));

		assertThat(unit(evaluation, "new:1").contiguous()).isNull();
		assertThat(unit(evaluation, "3").contiguous()).isTrue();
	}

	@Test
	void neverAddsFiguresOfDifferentKinds() {
		Evaluation evaluation = evaluate(Plans.snapshot(4, true, PopulationKind.MODEL), null, merge(whole("1"), whole("2")), merge(whole("3"), whole("4")));

		assertThat(evaluation.populationKind()).isEqualTo(PopulationKind.CENSUS);
		assertThat(unit(evaluation, "new:1").population()).isEqualTo(3_000);
		assertThat(unit(evaluation, "new:2").population()).isNull();
		assertThat(evaluate(Plans.row(4), PopulationKind.MODEL).units()).allSatisfy(unit -> assertThat(unit.population()).isNull());
	}

	private static Evaluation evaluate(Snapshot base, @Nullable PopulationKind kind, Step.OfTerritory... steps) {
		Projection plan = Projection.of(base, -1);
		for (Step.OfTerritory step : steps) {
			plan.apply(step);
		}
		return new Evaluator(base, plan, REVIEW, EFFECTIVE, kind).evaluate();
	}

	private static Evaluation.Unit unit(Evaluation evaluation, String code) {
		return evaluation.units().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
	}
}
