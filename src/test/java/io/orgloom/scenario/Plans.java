package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import io.orgloom.snapshot.Snapshot;
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

	private static AdministrativeUnit unit(String code, UnitType type, @Nullable String parent, @Nullable Population population) {
		return new AdministrativeUnit(new UnitCode(code), code, "Unit " + code, type, parent == null ? UnitLevel.PROVINCE : UnitLevel.COMMUNE,
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
