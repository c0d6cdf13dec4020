package io.orgloom.restructuring;

import io.orgloom.policy.Finding;
import io.orgloom.scenario.WhatIf;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force ask of new units, unit by unit of the base: the thresholds a new unit would have to meet if it had the type, terrain and special
 * factors of this one. A threshold that depends on a missing input is taken at its strictest, so that a plan that meets it meets it whatever the input is.
 */
final class Standards {

	private static final String PEOPLE = "population";
	private static final String AREA = "area_km2";

	private final double[] people;
	private final double[] areaKm2;
	private final List<StandardClass> classes;

	private Standards(double[] people, double[] areaKm2, List<StandardClass> classes) {
		this.people = people;
		this.areaKm2 = areaKm2;
		this.classes = classes;
	}

	private record Key(UnitType type, @Nullable Terrain terrain, @Nullable Double people, @Nullable Double areaKm2) {
	}

	private record Found(List<Finding> stated, List<Finding> others, int units) {
	}

	static Standards of(WhatIf whatIf, List<Integer> units, PopulationKind kind) {
		double[] people = new double[units.size()];
		double[] areaKm2 = new double[units.size()];
		Map<Key, Found> found = new LinkedHashMap<>();
		for (int place = 0; place < people.length; place++) {
			AdministrativeUnit unit = whatIf.base().unit(units.get(place));
			List<Finding> findings = whatIf.standards(units.get(place), proposed(unit.type()), kind);
			Double leastPeople = strictest(findings, PEOPLE);
			Double leastArea = strictest(findings, AREA);
			people[place] = leastPeople == null ? 0 : leastPeople;
			areaKm2[place] = leastArea == null ? 0 : leastArea;
			found.merge(new Key(proposed(unit.type()), unit.terrain(), leastPeople, leastArea), new Found(of(findings, true), of(findings, false), 1), Standards::more);
		}
		return new Standards(people, areaKm2, classes(found));
	}

	/** What a new unit becomes whose seat is in a unit of a type: a township gives a commune, everything else its own kind. */
	static UnitType proposed(UnitType type) {
		return type == UnitType.TOWNSHIP ? UnitType.COMMUNE : type;
	}

	private static @Nullable Double strictest(List<Finding> findings, String metric) {
		return findings.stream().filter(finding -> finding.metric().equals(metric))
			.map(finding -> finding.strictest() == null ? finding.threshold() : finding.strictest()).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
	}

	private static List<Finding> of(List<Finding> findings, boolean planned) {
		return findings.stream().filter(finding -> (finding.metric().equals(PEOPLE) || finding.metric().equals(AREA)) == planned).toList();
	}

	/** Of several units the finding with most inputs missing speaks for all. */
	private static Found more(Found one, Found other) {
		boolean first = missing(one.stated()) >= missing(other.stated());
		return new Found(first ? one.stated() : other.stated(), one.others(), one.units() + other.units());
	}

	private static long missing(List<Finding> findings) {
		return findings.stream().mapToLong(finding -> finding.missing().size()).sum();
	}

	private static List<StandardClass> classes(Map<Key, Found> found) {
		List<StandardClass> classes = new ArrayList<>();
		found.forEach((key, what) -> classes.add(new StandardClass(key.type(), key.terrain(), key.people(), key.areaKm2(), what.units(), what.stated(), what.others())));
		classes.sort(Comparator.comparingInt(StandardClass::units).reversed());
		return List.copyOf(classes);
	}

	/** The least population a new unit like that unit must have, 0 where nothing is asked. */
	double people(int place) {
		return people[place];
	}

	/** The least area, 0 where nothing is asked. */
	double areaKm2(int place) {
		return areaKm2[place];
	}

	/** What is asked, by class of units, the largest class first. */
	List<StandardClass> classes() {
		return classes;
	}
}
