package io.orgloom.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.Basis;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.MoveUnit;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.scenario.Step.SplitPart;
import io.orgloom.scenario.Step.SplitUnit;
import io.orgloom.scenario.Step.TransferPart;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of districts D1 (communes 1 to 4, of 1,001 to 1,004 people and 10 km² each) and D2 (5 to 8). Province P1 has D1 to D3. */
class UnitsOfPartTests {

	private final Projection plan = Projection.of(Plans.country(), -1);

	@Test
	void aPartMadeOfUnitsGoesOverWithThem() {
		plan.apply(new TransferPart(part("D1", Basis.AREA, "1", "2"), "D2"));

		assertThat(lyingIn("D2")).containsExactly("1", "2", "5", "6", "7", "8");
		assertThat(lyingIn("D1")).containsExactly("3", "4");
		assertThat(sharesOf("D2")).isEqualTo(Map.of("D1", 0.5, "D2", 1.0));
		assertThat(sharesOf("D1")).isEqualTo(Map.of("D1", 0.5));
	}

	/** (1,001 + 1,002) of 4,010. */
	@Test
	void theShareFollowsTheBasis() {
		plan.apply(new TransferPart(part("D1", Basis.POPULATION, "1", "2"), "D2"));

		assertThat(sharesOf("D2").get("D1")).isCloseTo(2_003.0 / 4_010, within(1e-12));
		assertThat(plan.unit("D2").from()).filteredOn(piece -> piece.share() < 1).extracting(Piece::basis).containsExactly(Basis.POPULATION);
	}

	@Test
	void partsOfAProvinceAreMadeOfDistricts() {
		plan.apply(new SplitUnit("P1", List.of(new SplitPart("North", UnitType.PROVINCE, null, null, null, null, Basis.AREA, null, List.of("D1")),
				new SplitPart("South", UnitType.PROVINCE, null, null, null, null, Basis.AREA, null, List.of("D3")))));

		assertThat(lyingIn("new:1")).containsExactly("D1");
		assertThat(sharesOf("new:1").get("P1")).isCloseTo(1.0 / 3, within(1e-12));
		assertThat(sharesOf("new:2").get("P1")).isCloseTo(1.0 / 3, within(1e-12));
		assertThat(sharesOf("P1").get("P1")).isCloseTo(1.0 / 3, within(1e-12));
	}

	@Test
	void aMergerTakesPartsMadeOfUnits() {
		plan.apply(new MergeUnits(new NewUnit("Middle", UnitType.DISTRICT, null), List.of(part("D1", null, "3", "4"), part("D2", null, "5"))));

		assertThat(lyingIn("new:1")).containsExactly("3", "4", "5");
		assertThat(sharesOf("new:1")).isEqualTo(Map.of("D1", 0.5, "D2", 0.25));
	}

	@ParameterizedTest
	@EnumSource(Basis.class)
	void allOfThemAreTheUnit(Basis basis) {
		plan.apply(new TransferPart(part("D1", basis, "4", "3", "2", "1"), "D2"));

		assertThat(plan.get(number("D1"))).isNull();
		assertThat(sharesOf("D2")).isEqualTo(Map.of("D1", 1.0, "D2", 1.0));
	}

	/** The part comes from where its ground was, though the unit consists of more. */
	@Test
	void onlyThoseGiveWhoseGroundGoes() {
		plan.apply(new MergeUnits(new NewUnit("Both", UnitType.DISTRICT, null), List.of(Plans.whole("D1"), Plans.whole("D2"))));
		plan.apply(new TransferPart(part("new:1", Basis.AREA, "1"), "D3"));

		assertThat(sharesOf("D3")).isEqualTo(Map.of("D1", 0.25, "D3", 1.0));
		assertThat(sharesOf("new:1")).isEqualTo(Map.of("D1", 0.75, "D2", 1.0));
	}

	@Test
	void whatWasMovedInIsNoShareOfIt() {
		plan.apply(new MoveUnit("5", "D1"));
		plan.apply(new TransferPart(part("D1", Basis.AREA, "1", "5"), "D3"));

		assertThat(sharesOf("D3")).isEqualTo(Map.of("D1", 0.25, "D3", 1.0));
		assertThat(lyingIn("D3")).startsWith("1").contains("5");
	}

	@Test
	void unitsOfAnOldDistrictAreTakenFromWhereverTheyLie() {
		plan.apply(new MergeUnits(new NewUnit("Both", UnitType.DISTRICT, null), List.of(Plans.whole("D1"), Plans.whole("D2"))));
		plan.apply(new AssignUnits(List.of(part("D1", null, "1", "2")), "D3"));
		assertThat(sharesOf("D3")).isEqualTo(Map.of("D1", 0.5, "D3", 1.0));

		plan.apply(new AssignUnits(List.of(part("D1", null, "1", "3")), null));
		assertThat(lyingIn("D1")).containsExactly("1", "3");
		assertThat(sharesOf("D1")).isEqualTo(Map.of("D1", 0.5));
		assertThat(sharesOf("D3")).isEqualTo(Map.of("D1", 0.25, "D3", 1.0));
		assertThat(sharesOf("new:1")).isEqualTo(Map.of("D1", 0.25, "D2", 1.0));
	}

	@Test
	void aFormedDistrictSetFreeGivesEachUnitBackToItsOwn() {
		plan.apply(new MergeUnits(new NewUnit("Both", UnitType.DISTRICT, null), List.of(Plans.whole("D1"), Plans.whole("D2"))));
		plan.apply(new AssignUnits(List.of(part("new:1", null, "1", "5")), null));
		assertThat(lyingIn("D1")).containsExactly("1");
		assertThat(sharesOf("D2")).isEqualTo(Map.of("D2", 0.25));

		plan.apply(new AssignUnits(List.of(Plans.whole("new:1")), null));
		assertThat(lyingIn("D2")).containsExactly("5", "6", "7", "8");
		assertThat(sharesOf("D1")).isEqualTo(Map.of("D1", 1.0));
	}

	@Test
	void aShareBesideMustBeThatOfTheUnits() {
		refused(new TransferPart(new Part("D1", 0.3, Basis.AREA, null, List.of("1", "2")), "D2"), SharesDisagree.class);
		refused(new AssignUnits(List.of(new Part("D1", 0.3, Basis.AREA, null, List.of("1", "2"))), "D2"), SharesDisagree.class);
		plan.apply(new TransferPart(new Part("D1", 0.495, Basis.AREA, null, List.of("1", "2")), "D2"));
		assertThat(sharesOf("D2").get("D1")).isEqualTo(0.5);
	}

	@Test
	void refusesUnitsThatMakeUpNoPartOfIt() {
		refused(new TransferPart(part("D1", null, "1", "1"), "D2"), UnitMergedWithItself.class);
		refused(new TransferPart(part("D1", null, "5"), "D2"), UnitNotBelow.class);
		refused(new TransferPart(part("D1", null, "99"), "D2"), UnitNotInPlan.class);
		refused(new TransferPart(part("D1", null, "D1"), "D2"), UnitNotBelow.class);
		refused(new TransferPart(part("1", null, "2"), "3"), UnitNotBelow.class);
		refused(new TransferPart(part("P1", null, "1"), "P2"), UnitNotBelow.class);
		refused(new AssignUnits(List.of(part("D1", null, "5")), "D3"), UnitNotBelow.class);
		refused(new AssignUnits(List.of(part("D1", null, "1", "1")), "D3"), UnitMergedWithItself.class);
		refused(new TransferPart(Plans.part("D1", 0.5), "D2"), UnitsBelow.class);
		refused(new AssignUnits(List.of(Plans.part("D1", 0.5)), "D2"), UnitsBelow.class);
		refused(new SplitUnit("D1", List.of(new SplitPart("Half", UnitType.DISTRICT, null, null, null, 0.5, null, null, null))), UnitsBelow.class);
	}

	@Test
	void everythingInPartsIsTakenBackWordForWord() {
		List<PlannedUnit> before = List.copyOf(plan.all());
		Applied applied = plan.apply(new TransferPart(part("D1", null, "1", "2"), "D2"));
		plan.takeBack(applied);
		assertThat(plan.all()).containsExactlyElementsOf(before);
	}

	private void refused(Step.OfTerritory step, Class<? extends OrgloomProblem> problem) {
		List<PlannedUnit> before = List.copyOf(plan.all());
		assertThatExceptionOfType(problem).isThrownBy(() -> plan.apply(step));
		assertThat(plan.all()).containsExactlyElementsOf(before);
	}

	private static Part part(String code, @Nullable Basis basis, String... units) {
		return new Part(code, null, basis, null, Arrays.asList(units));
	}

	private List<String> lyingIn(String key) {
		return plan.below(plan.unit(key).number()).stream().map(PlannedUnit::key).toList();
	}

	private Map<String, Double> sharesOf(String key) {
		Map<String, Double> shares = new TreeMap<>();
		plan.unit(key).from().forEach(piece -> shares.put(plan.key(piece.unit()), piece.share()));
		return shares;
	}

	private int number(String code) {
		return plan.base().number(new UnitCode(code)).orElseThrow();
	}
}
