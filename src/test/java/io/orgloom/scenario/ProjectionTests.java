package io.orgloom.scenario;

import static io.orgloom.scenario.Plans.merge;
import static io.orgloom.scenario.Plans.part;
import static io.orgloom.scenario.Plans.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.graph.AsOf;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.RenameUnit;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.OfficialCodeHeld;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps on four communes in a row. */
class ProjectionTests {

	private Projection plan = Projection.of(Plans.row(4), -1);

	@BeforeEach
	void begin() {
		plan = Projection.of(Plans.row(4), -1);
	}

	@Test
	void mergesUnitsAndNamesThemByKeysInTheirOrder() {
		assertThat(plan.apply(merge(whole("1"), whole("2"))).keys()).containsExactly("new:1");
		assertThat(plan.apply(merge(whole("new:1"), whole("3"))).keys()).containsExactly("new:2");
		assertThat(keys()).containsExactly("4", "new:2");
		assertThat(plan.units()).filteredOn(PlannedUnit::formed).singleElement()
			.satisfies(unit -> assertThat(unit.from()).hasSize(3).allMatch(PlannedUnit.Piece::isWhole));
	}

	/** Else who plans a province could set up others beside it. */
	@Test
	void whatIsCreatedLiesInTheScope() {
		Snapshot country = Plans.country();
		int scope = country.number(new UnitCode("P1")).orElseThrow();
		Projection province = Projection.of(country, scope);
		assertThatExceptionOfType(NotAbove.class).isThrownBy(() -> province.apply(new Step.CreateUnit(new NewUnit("Province", UnitType.PROVINCE, null))));
		province.apply(new Step.CreateUnit(new NewUnit("District", UnitType.DISTRICT, null)));
		province.apply(new Step.CreateUnit(new NewUnit("City", UnitType.CITY, null)));
		province.apply(new Step.CreateUnit(new NewUnit("Commune", UnitType.COMMUNE, null)));
		assertThat(province.unit("new:1").parent()).isEqualTo(scope);
		assertThat(province.unit("new:2").parent()).isEqualTo(scope);
		assertThat(province.unit("new:2").level()).isEqualTo(UnitLevel.DISTRICT);
		province.apply(new Step.AssignUnits(List.of(whole("6")), "new:3"));
		assertThat(province.unit("new:3").parent()).isEqualTo(country.number(new UnitCode("D2")).orElseThrow());
	}

	@Test
	void whatIsGivenAwayInPartsComesTogetherAgainAsAWhole() {
		plan.apply(merge(part("1", 0.4), whole("2")));
		plan.apply(merge(part("1", 0.6), whole("3")));
		assertThat(keys()).containsExactly("4", "new:1", "new:2");
		plan.apply(merge(whole("new:1"), whole("new:2")));
		assertThat(plan.units()).filteredOn(PlannedUnit::formed).singleElement()
			.satisfies(unit -> assertThat(unit.from()).hasSize(3).allMatch(PlannedUnit.Piece::isWhole));
	}

	@Test
	void sharesAreOfTheUnitAsItWas() {
		plan.apply(merge(part("1", 0.4), whole("2")));

		refused(merge(part("1", 0.7), whole("3")), SharesExceedUnit.class);
		plan.apply(merge(whole("1"), whole("3")));
		assertThat(keys()).containsExactly("4", "new:1", "new:2");
	}

	@ParameterizedTest
	@ValueSource(doubles = {0, -0.1, 1.1, 1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
	void refusesSharesThatAreNone(double share) {
		refused(merge(part("1", share), whole("2")), SharesExceedUnit.class);
	}

	@Test
	void refusesMergersThatAreNone() {
		refused(merge(whole("1")), TooFewUnits.class);
		refused(merge(whole("1"), whole("1")), UnitMergedWithItself.class);
		refused(merge(part("1", 0.5), part("1", 0.5)), UnitMergedWithItself.class);
		refused(merge(whole("1"), whole("9")), UnitNotInPlan.class);
		refused(merge(whole("1"), whole("P")), LevelsDiffer.class);
		refused(new MergeUnits(new NewUnit("X", UnitType.DISTRICT, null), List.of(whole("1"), whole("2"))), LevelsDiffer.class);
		refused(new MergeUnits(new NewUnit("X", UnitType.WARD, "9"), List.of(whole("1"), whole("2"))), UnitNotInPlan.class);
		refused(new RenameUnit("new:1", "X"), UnitNotInPlan.class);
	}

	/** The offices of a unit formed from formed units stay where they were; the old unit around them is gone by then. */
	@Test
	void theSeatMayStandInAUnitThatWasMergedBefore() {
		plan.apply(new MergeUnits(new NewUnit("X", UnitType.WARD, "1"), List.of(whole("1"), whole("2"))));
		plan.apply(new MergeUnits(new NewUnit("Y", UnitType.WARD, "1"), List.of(whole("new:1"), whole("3"))));

		assertThat(plan.unit("new:2").seat()).isEqualTo("1");
		refused(new Step.CreateUnit(new NewUnit("Z", UnitType.WARD, "9")), UnitNotInPlan.class);
	}

	@Test
	void whoNamesAnOfficialCodeIsToldWhoseItIs() {
		AdministrativeUnit later = new AdministrativeUnit(new UnitCode("7-202412"), "7", "Unit 7", UnitType.COMMUNE, UnitLevel.COMMUNE, null, List.of(), null, null,
				SpecialFactors.UNKNOWN, null, null);
		plan = Projection.of(Snapshot.of(new AsOf(LocalDate.of(2025, 6, 30), 1), List.of(later), List.of()), -1);

		assertThatExceptionOfType(UnitNotInPlan.class).isThrownBy(() -> plan.apply(new RenameUnit("7", "X")))
			.satisfies(refusal -> assertThat(refusal.facts()).containsEntry("holder", "7-202412"));
	}

	/** What stands outside the plan keeps its code whatever steps come; within it a code may still become free. */
	@Test
	void nobodyTakesTheCodeOfAUnitElsewhere() {
		Snapshot country = Plans.country();
		Projection province = Projection.of(country, country.number(new UnitCode("P1")).orElseThrow());
		assertThatExceptionOfType(OfficialCodeHeld.class).isThrownBy(() -> province.apply(new Step.CreateUnit(coded("24")))).withMessageContaining("held by unit 24");
		province.apply(new Step.CreateUnit(coded("3")));
	}

	@Test
	void aCodeIsFreeOnceItsUnitEndsAndIsGivenOnce() {
		plan.apply(new Step.CreateUnit(coded("3")));
		refuseHeld(plan);
		plan.apply(new Step.AssignUnits(List.of(whole("1")), "new:1"));
		assertThatExceptionOfType(OfficialCodeHeld.class).isThrownBy(() -> refuseHeld(plan)).withMessageContaining("held by unit 3");
		plan.apply(new Step.AssignUnits(List.of(whole("3")), "new:1"));
		refuseHeld(plan);
		plan.apply(new Step.AssignUnits(List.of(part("2", .5)), "4"));
		plan.apply(new Step.SplitUnit("2", List.of(new Step.SplitPart("Part", UnitType.COMMUNE, null, "4", null, .25, null, null, null))));
		assertThatExceptionOfType(OfficialCodeHeld.class).isThrownBy(() -> refuseHeld(plan)).as("the unit that grew keeps it").withMessageContaining("code 4");
	}

	private static void refuseHeld(Projection plan) {
		plan.officialCodes().refuseHeld(plan, LocalDate.of(2026, 1, 1));
	}

	private static NewUnit coded(String officialCode) {
		return new NewUnit("Coded", UnitType.COMMUNE, null, officialCode, null);
	}

	@Test
	void aUnitBelowGoesToOnePartOnce() {
		Projection country = Projection.of(Plans.country(), -1);
		Step.OfTerritory twice = new Step.SplitUnit("D1", List.of(new Step.SplitPart("Part", UnitType.DISTRICT, null, null, null, null, null, null, List.of("1", "2", "1"))));
		assertThatExceptionOfType(UnitMergedWithItself.class).isThrownBy(() -> country.apply(twice));
		assertThat(country.unit("1").parent()).isEqualTo(country.unit("D1").number());
	}

	@Test
	void aUnitThatWasMergedIsGone() {
		plan.apply(merge(whole("1"), whole("2")));

		refused(merge(whole("1"), whole("3")), UnitNotInPlan.class);
	}

	@Test
	void keepsNamesComposedWhateverTheirScript() {
		plan.apply(new RenameUnit("1", " Xa\u0303 Đông "));
		plan.apply(new RenameUnit("2", "عربي 😀"));

		assertThat(plan.units()).extracting(PlannedUnit::name).startsWith("Xã Đông", "عربي 😀");
	}

	@Test
	void takesOnlyTheScope() {
		var base = Plans.row(4);
		assertThat(Projection.of(base, base.number(new UnitCode("2")).orElseThrow()).units()).hasSize(1);
	}

	private void refused(Step.OfTerritory step, Class<? extends OrgloomProblem> problem) {
		List<PlannedUnit> before = List.copyOf(plan.units());
		assertThatThrownBy(() -> plan.apply(step)).isInstanceOf(problem);
		assertThat(plan.units()).containsExactlyElementsOf(before);
	}

	private List<String> keys() {
		return plan.units().stream().map(PlannedUnit::key).toList();
	}
}
