package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import io.orgloom.scenario.ScenarioPlanning.StepEntry;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Border;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small plan, worked out: in province 40 communes 00001, 00002 and a quarter of 00003 become Xã Mới with the code 00777, 00004 and 00005 become Xã Đôi
 * without a code, 00006 stays as it is. The name of 00001 begins as a formula would.
 */
public record EvaluatedPlan(Scenario scenario, Snapshot base, Evaluation before, Evaluation after, List<StepEntry> steps) {

	public static final Instant AT = Instant.parse("2026-11-25T13:20:00Z");

	public static EvaluatedPlan small() {
		List<AdministrativeUnit> units = List.of(commune("00001", "=Xã Một", 10, 4_000), commune("00002", "Xã Hai", 20.5, 6_000),
				commune("00003", "Xã Ba", 31, 9_001), commune("00004", "Xã Bốn", 5, 1_000), commune("00005", "Xã Năm", 6, 1_500),
				commune("00006", "Xã Sáu", 7, 9_000), unit("40", "Tỉnh Thử", UnitType.PROVINCE, UnitLevel.PROVINCE, null, 79.5, null));
		List<Border> borders = List.of(border("00001", "00002"), border("00002", "00003"), border("00004", "00005"));
		List<Step> steps = List.of(
				new MergeUnits(new NewUnit("Xã Mới", UnitType.COMMUNE, "00002", "00777", null),
						List.of(new Part("00001", null), new Part("00002", null), new Part("00003", 0.25, Step.Basis.AREA, "Điều 1", null))),
				new MergeUnits(new NewUnit("Xã Đôi", UnitType.COMMUNE, null), List.of(new Part("00004", null), new Part("00005", null))));
		return of(units, borders, steps, "40");
	}

	/** A country of single communes that all become pairs. */
	public static EvaluatedPlan pairs(int communes) {
		List<AdministrativeUnit> units = new ArrayList<>();
		List<Border> borders = new ArrayList<>();
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < communes; i++) {
			units.add(commune("%05d".formatted(i), "Xã " + i, 10 + i % 7, 4_000 + i));
			if (i % 2 == 1) {
				borders.add(border("%05d".formatted(i - 1), "%05d".formatted(i)));
				steps.add(new MergeUnits(new NewUnit("Xã mới " + i, UnitType.COMMUNE, null), List.of(new Part("%05d".formatted(i - 1), null), new Part("%05d".formatted(i), null))));
			}
		}
		units.add(unit("40", "Tỉnh Thử", UnitType.PROVINCE, UnitLevel.PROVINCE, null, null, null));
		return of(units.stream().sorted((one, other) -> one.code().compareTo(other.code())).toList(), borders, steps, null);
	}

	private static EvaluatedPlan of(List<AdministrativeUnit> units, List<Border> borders, List<Step> steps, @Nullable String within) {
		LocalDate day = LocalDate.of(2025, 6, 30);
		LocalDate effective = LocalDate.of(2025, 7, 1);
		Snapshot base = Snapshot.of(new AsOf(day, 3), units, borders);
		PolicyReview review = new PolicyReview(PolicyPack.fromClasspath("policy/vietnam-2025.yaml"));
		Plan start = Plan.of(base, within == null ? -1 : base.number(new UnitCode(within)).orElseThrow(), effective);
		Evaluation after = start.with(steps).plan().evaluation(review, null);
		List<StepEntry> entries = new ArrayList<>();
		steps.forEach(step -> entries.add(new StepEntry(entries.size() + 1, "lan", AT, step, List.of())));
		Scenario scenario = new Scenario("s-1", 7L, "Sắp xếp Thử / 2025", ScenarioState.DRAFT, "lan", List.of(), AT, day, 3, effective, within, steps.size(), steps.size(),
				null, null, null);
		return new EvaluatedPlan(scenario, base, start.evaluation(review, null), after, entries);
	}

	private static AdministrativeUnit commune(String code, String name, double km2, long people) {
		return unit(code, name, UnitType.COMMUNE, UnitLevel.COMMUNE, "40", km2, people);
	}

	private static AdministrativeUnit unit(String code, String name, UnitType type, UnitLevel level, @Nullable String parent, @Nullable Double km2, @Nullable Long people) {
		return new AdministrativeUnit(new UnitCode(code), code, name, type, level, parent == null ? null : new UnitCode(parent),
				people == null ? List.of() : List.of(new Population(people, PopulationKind.CENSUS, 2019)), km2, Terrain.OTHER, new SpecialFactors(0.0, false, false),
				null, null);
	}

	private static Border border(String one, String other) {
		return new Border(new UnitCode(one), new UnitCode(other), 1.0);
	}
}
