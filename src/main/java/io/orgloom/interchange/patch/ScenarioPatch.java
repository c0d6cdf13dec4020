package io.orgloom.interchange.patch;

import io.orgloom.scenario.Step;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that another installation can take in.
 *
 * @param format {@value #FORMAT}
 * @param version of the format
 * @param scope the unit whose territory it plans, as its steps call it; null for all
 * @param units the units of the base that the steps name, by what they call them
 * @param authors everybody whose work it is, by the names of their accounts there; null in files from before they were carried
 * @param check what must be the same where it is taken in
 * @param from where it comes from; for people
 * @param checksum SHA-256 of all the rest, whatever its order and spacing
 */
public record ScenarioPatch(String format, int version, String name, @Nullable String scope, LocalDate baseOn, LocalDate effectiveOn,
		Map<String, NamedUnit> units, List<Step> steps, @Nullable List<String> authors, Check check, @Nullable Origin from, @Nullable String checksum) {

	public static final String FORMAT = "orgloom-scenario";
	public static final int VERSION = 1;

	/**
	 * A unit of the base as the state knows it on the base day.
	 *
	 * @param populations people by kind of figure
	 */
	public record NamedUnit(@Nullable String officialCode, String name, UnitType type, UnitLevel level, @Nullable Double areaKm2,
			Map<PopulationKind, Long> populations) {
	}

	/** How many units of each level the scope has before and after. */
	public record Check(Map<UnitLevel, Integer> before, Map<UnitLevel, Integer> after) {
	}

	/** @param scenario its identity there */
	public record Origin(String scenario, long scenarioVersion, Instant writtenAt) {
	}
}
