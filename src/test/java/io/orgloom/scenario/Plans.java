package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.policy.PolicyPack;
import io.orgloom.policy.PolicyReview;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.structure.findings.Norms;
import io.orgloom.structure.findings.RuleBook;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Border;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Province P with communes 1 to n in a row, each of 10 km² and of 1,000 people more than the one before. */
final class Plans {

	private static final AsOf DAY = new AsOf(LocalDate.of(2025, 6, 30), 1);

	private static final PolicyPack PACK = PolicyPack.fromClasspath("policy/vietnam-2025.yaml");
	static final PolicyReview REVIEW = new PolicyReview(PACK);
	static final PlanRules RULES = new PlanRules(REVIEW, new Norms(new RuleBook(PACK, REVIEW)));

	private Plans() {
	}

	static Snapshot row(int communes) {
		return snapshot(communes, true, PopulationKind.CENSUS);
	}

	/** The last commune has a figure of another kind. */
	static Snapshot snapshot(int communes, boolean borders, PopulationKind kindOfTheLast) {
		List<AdministrativeUnit> units = new ArrayList<>();
		List<Border> shared = new ArrayList<>();
		for (int i = 1; i <= communes; i++) {
			units.add(unit(String.valueOf(i), UnitType.COMMUNE, "P", new Population(1_000L * i, i == communes ? kindOfTheLast : PopulationKind.CENSUS, 2024)));
			if (borders && i > 1) {
				shared.add(new Border(new UnitCode(String.valueOf(i - 1)), new UnitCode(String.valueOf(i)), null));
			}
		}
		units.add(unit("P", UnitType.PROVINCE, null, null));
		return Snapshot.of(DAY, units, shared);
	}

	/** How many communes {@link #country()} has. */
	static final int COMMUNES_OF_THE_COUNTRY = 24;
	/** 1,001 + 1,002 + … + 1,024. */
	static final long PEOPLE_OF_THE_COUNTRY = 24_300;

	/** Provinces P1 and P2 of three districts each, D1 to D6, of four communes each, 1 to 24, in one long row. */
	static Snapshot country() {
		List<AdministrativeUnit> units = new ArrayList<>();
		List<Border> shared = new ArrayList<>();
		for (int i = 1; i <= COMMUNES_OF_THE_COUNTRY; i++) {
			units.add(unit(String.valueOf(i), UnitType.COMMUNE, UnitLevel.COMMUNE, "D" + (i + 3) / 4, new Population(1_000L + i, PopulationKind.CENSUS, 2024)));
			if (i > 1) {
				shared.add(new Border(new UnitCode(String.valueOf(i - 1)), new UnitCode(String.valueOf(i)), null));
			}
		}
		for (int i = 1; i <= 6; i++) {
			units.add(unit("D" + i, UnitType.DISTRICT, UnitLevel.DISTRICT, "P" + (i + 2) / 3, null));
		}
		units.add(unit("P1", UnitType.PROVINCE, null, null));
		units.add(unit("P2", UnitType.PROVINCE, null, null));
		return Snapshot.of(DAY, units, shared);
	}

	private static AdministrativeUnit unit(String code, UnitType type, @Nullable String parent, @Nullable Population population) {
		return unit(code, type, parent == null ? UnitLevel.PROVINCE : UnitLevel.COMMUNE, parent, population);
	}

	private static AdministrativeUnit unit(String code, UnitType type, UnitLevel level, @Nullable String parent, @Nullable Population population) {
		return new AdministrativeUnit(new UnitCode(code), code, "Unit " + code, type, level,
				parent == null ? null : new UnitCode(parent), population == null ? List.of() : List.of(population), 10.0, null, SpecialFactors.UNKNOWN,
				null, null);
	}

	static MergeUnits merge(Part... parts) {
		return new MergeUnits(new NewUnit("Merged", UnitType.COMMUNE, null), List.of(parts));
	}

	static Part whole(String code) {
		return new Part(code, null);
	}

	static Part part(String code, double share) {
		return new Part(code, share);
	}
}
