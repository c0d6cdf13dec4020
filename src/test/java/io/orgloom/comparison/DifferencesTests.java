package io.orgloom.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.orgloom.comparison.Differences.Row;
import io.orgloom.scenario.Base;
import io.orgloom.scenario.EvaluatedPlan;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Six communes as they are, against Xã Mới of 00001, 00002 and a quarter of 00003, and Xã Đôi of 00004 and 00005. */
class DifferencesTests {

	private final EvaluatedPlan plan = EvaluatedPlan.small();
	private final Base base = new Base(PopulationKind.CENSUS, UnitLevel.COMMUNE, true, List.of(unit("00001", 4_000), unit("00002", 6_000), unit("00003", 9_001),
			unit("00004", 1_000), unit("00005", 1_500), unit("00006", 9_000)));

	private static Base.Unit unit(String code, long people) {
		return new Base.Unit(code, "Xã " + code, UnitType.COMMUNE, UnitLevel.COMMUNE, "40", people, 1.0, new int[0]);
	}

	/** The larger member of a new unit is where it was before. */
	@Test
	void holdsEachUnitAgainstThatWithMostPeopleInCommon() {
		Differences differences = Differences.of(base, plan.before(), plan.after());

		assertThat(differences.partners()).isEqualTo(Map.of("00002", "new:1", "00003", "00003", "00005", "new:2", "00006", "00006"));
		assertThat(differences.rows()).extracting(Row::code, Row::share, Row::people)
			.containsExactly(tuple("00001", 1.0, 4_000L), tuple("00003", 0.25, 2_250L), tuple("00004", 1.0, 1_000L));
		assertThat(differences.people()).isEqualTo(7_250);
		assertThat(differences.same()).isOne();
	}

	@Test
	void aPlanDiffersInNothingFromItself() {
		Differences differences = Differences.of(base, plan.after(), plan.after());

		assertThat(differences.rows()).isEmpty();
		assertThat(differences.people()).isZero();
		assertThat(differences.same()).isEqualTo(4);
	}
}
