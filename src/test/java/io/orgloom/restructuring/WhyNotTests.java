package io.orgloom.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.scenario.Evaluation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why two units do not lie together, and what a partition becomes in the studio. Communes 1 to 4 lie in D1, 5 to 8 in D2. */
class WhyNotTests {

	private static List<String> keys(PlanningCase made, int[] regionOf, int one, int other) {
		return WhyNot.of(Seen.of(made, regionOf), one - 1, other - 1).stream().map(Said::key).toList();
	}

	@Test
	void whatForbidsItIsSaid() {
		int[] pairs = {0, 0, 1, 1, 2, 2, 3, 3};
		assertThat(keys(Row.of(1, 1, 1, 1, 1, 1, 1, 1).made(), pairs, 1, 2)).containsExactly("together");
		assertThat(keys(Row.of(1, 1, 1, 1, 1, 1, 1, 1).made(), pairs, 4, 5)).containsExactly("districts");
		assertThat(keys(Row.of(1, 1, 1, 1, 1, 1, 1, 1).acrossDistricts().made(), pairs, 2, 5)).containsExactly("noBorder");
		assertThat(keys(Row.of(1, 1, 1, 1, 1, 1, 1, 1).apart("1", "4").made(), pairs, 2, 3)).containsExactly("mustNotMerge");
		assertThat(keys(Row.of(1, 1, 1, 1, 1, 1, 1, 1).locked("3").made(), new int[] {0, 0, 1, 2, 3, 3, 3, 3}, 2, 3)).containsExactly("locked");
	}

	@Test
	void elseWhatItWouldDoIsSaidInFigures() {
		// 1 to 3 together have 18,000 people and 30 km²: they meet 16,000 and 30; 4 alone has too little area
		PlanningCase made = Row.of(6_000, 6_000, 6_000, 20_000, 1, 1, 1, 1).made();
		int[] regionOf = {0, 0, 0, 1, 2, 2, 2, 2};

		List<Said> answers = WhyNot.of(Seen.of(made, regionOf), 2, 3);

		assertThat(answers).extracting(Said::key).containsExactly("merged", "mergedMeets", "wider", "leavesTooLittle");
		assertThat(answers.getFirst().values()).containsExactly("Xã 1", "Xã 4", 38_000L, 40.0);
		assertThat(answers.getLast().values()).containsExactly("Xã 3", "Xã 1", 12_000L, 20.0, 16_000.0, 30.0);
	}

	/** Three and two in a row are as round as two and three: nobody is told of a change by 0 %. */
	@Test
	void aChangeTooSmallToShowIsSaidToBeNone() {
		PlanningCase made = Row.of(1, 1, 1, 1, 1, 1).acrossDistricts().made();

		List<Said> answers = WhyNot.of(Seen.of(made, new int[] {0, 0, 0, 1, 1, 2}), 2, 3);

		assertThat(answers).extracting(Said::key).contains("alike").doesNotContain("narrower");
	}

	@Test
	void aPartitionBecomesOneMergerForEachNewUnitNamedByItsBiggest() {
		PlanningCase made = Row.of(6_000, 7_000, 6_000, 20_000, 1, 1, 1, 1).made();

		Evaluation evaluation = made.whatIf().after(MergerSteps.of(made, new int[] {0, 0, 0, 1, 2, 2, 3, 3}), made.kind());

		assertThat(evaluation.unitsAfter()).isEqualTo(4);
		assertThat(evaluation.units()).filteredOn(Evaluation.Unit::formed).hasSize(3).first().satisfies(unit -> {
			assertThat(unit.name()).isEqualTo("Xã 2");
			assertThat(unit.seat()).isEqualTo("2");
			assertThat(unit.population()).isEqualTo(19_000);
			assertThat(unit.parent()).isEqualTo("D1");
			assertThat(unit.contiguous()).isTrue();
		});
	}
}
