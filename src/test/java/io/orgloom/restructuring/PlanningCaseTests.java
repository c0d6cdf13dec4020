package io.orgloom.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.policy.Finding;
import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan is made from, and what stands against one. */
class PlanningCaseTests {

	@Test
	void standardsComeFromThePackAtTheirStrictest() {
		PlanningCase made = Row.of(1_000, 2_000, 3_000, 4_000).made();

		assertThat(made.standards().people(0)).isEqualTo(16_000);
		assertThat(made.standards().areaKm2(0)).isEqualTo(30);
		assertThat(made.standards().people(3)).isEqualTo(5_000);
		assertThat(made.standards().areaKm2(3)).isEqualTo(100);
		assertThat(made.standards().classes()).hasSize(2).first().satisfies(standard -> {
			assertThat(standard.units()).isEqualTo(2);
			assertThat(standard.stated()).extracting(Finding::rule).containsOnly("AU-07-xa");
			assertThat(standard.stated()).filteredOn(finding -> finding.metric().equals("population")).first()
				.satisfies(finding -> assertThat(finding.missing()).containsExactly("has_land_border", "minority_pct"));
		});
	}

	@Test
	void aPartitionIsMeasuredFromItsUnits() {
		PlanningCase made = Row.of(9_000, 8_000, 30_000, 4_000).made();

		PlanFigures figures = PlanFigures.of(made, new int[] {0, 0, 1, 1});

		// two units of 20 km² each: 17,000 people meet 16,000 but not 30 km²; 34,000 meet 5,000 but not 100 km²
		assertThat(figures.met()).isZero();
		assertThat(figures.units()).isEqualTo(2);
		// members lie 111.32 / 6 km apart, each half of that from the middle, 10 km² each
		double apart = 111.32 / 6;
		assertThat(figures.compactness()).isCloseTo(4 * 10 * (apart / 2) * (apart / 2), within(1e-6));
		assertThat(figures.balance()).isCloseTo(8_500 / 25_500.0, within(1e-12));
		assertThat(figures.bordersKm()).isEqualTo(2);
		assertThat(figures.crossed()).isZero();
		assertThat(figures.distanceKm()).isCloseTo(apart * (8_000 + 4_000) / 51_000, within(1e-9));
		assertThat(PlanFigures.of(made, new int[] {0, 1, 1, 2}).crossed()).isEqualTo(1);
	}

	@Test
	void bordersOfDistrictsAreClosedUnlessMergersMayCrossThem() {
		assertThat(Row.of(1, 1, 1, 1).made().borders()).hasSize(2);
		assertThat(Row.of(1, 1, 1, 1).acrossDistricts().made().borders()).hasSize(3);
		assertThat(Row.of(1, 1, 1, 1).made().allBorders()).hasSize(3);
	}

	@Test
	void contradictionsAreNamedByTheirPair() {
		refuses(Row.of(1, 1, 1, 1).together("1", "2").apart("2", "1"), ConstraintsContradict.class, List.of("2", "1"));
		refuses(Row.of(1, 1, 1, 1, 1, 1).together("1", "2").together("2", "3").apart("1", "3"), ConstraintsContradict.class, List.of("1", "3"));
		refuses(Row.of(1, 1, 1, 1).locked("2").together("1", "2"), ConstraintsContradict.class, List.of("2", "1"));
		refuses(Row.of(1, 1, 1, 1).together("2", "3"), ConstraintsContradict.class, List.of("2", "3"));
		assertThat(Row.of(1, 1, 1, 1).acrossDistricts().together("2", "3").made().size()).isEqualTo(4);
		refuses(Row.of(1, 1, 1, 1, 1, 1).locked("2").together("1", "3"), ConstraintsContradict.class, List.of("1", "3"));
	}

	private static void refuses(Row row, Class<? extends OrgloomProblem> refusal, List<String> pair) {
		assertThatThrownBy(row::made).isInstanceOf(refusal)
			.satisfies(thrown -> assertThat(((OrgloomProblem) thrown).facts()).containsEntry("pair", pair));
	}

	@Test
	void countsNoPlanCanHaveAreRefused() {
		// two districts, and unit 4 stays as it is between 3 and 5: {1, 2, 3}, {4}, {5, 6}
		assertThatThrownBy(Row.of(1, 1, 1, 1, 1, 1).locked("4").count(2)::made).isInstanceOf(CountImpossible.class)
			.satisfies(thrown -> assertThat(((CountImpossible) thrown).facts()).containsEntry("least", 3).containsEntry("most", 6));
		assertThatThrownBy(Row.of(1, 1, 1, 1).together("1", "2").count(4)::made).isInstanceOf(CountImpossible.class);
		assertThat(Row.of(1, 1, 1, 1, 1, 1).locked("4").count(3).made().request().limits().count()).isEqualTo(3);
	}

	@Test
	void whatIsMissingIsNamed() {
		assertThatThrownBy(Row.of(1, -1, 1, 1)::made).isInstanceOf(FiguresMissing.class).hasMessageContaining("2 Xã 2").hasMessageContaining("CENSUS");
		assertThatThrownBy(Row.of(1, 1).without("1", "2")::made).isInstanceOf(BordersUnknown.class);
		assertThatThrownBy(Row.of(1)::made).isInstanceOf(TooFewToMerge.class);
		assertThatThrownBy(Row.of(1, 1).locked("D1")::made).isInstanceOf(UnitNotPlanned.class).hasMessageContaining("D1");
	}
}
