package io.orgloom.territory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit on a day.
 *
 * @param officialCode the state's code on that day; codes are given again to others, ours are not
 * @param parent our code of the unit it lies in
 * @param populations by kind, the preferred kind first
 * @param areaKm2 square kilometres
 * @param longitude degrees east, WGS 84
 * @param latitude degrees north, WGS 84
 */
public record AdministrativeUnit(UnitCode code, @Nullable String officialCode, String name, UnitType type, UnitLevel level, @Nullable UnitCode parent,
		List<Population> populations, @Nullable Double areaKm2, @Nullable Terrain terrain, SpecialFactors factors, @Nullable Double longitude,
		@Nullable Double latitude) {

	/** The figure of the preferred kind. */
	public @Nullable Population population() {
		return populations.isEmpty() ? null : populations.getFirst();
	}

	public Optional<Population> population(PopulationKind kind) {
		return populations.stream().filter(population -> population.kind() == kind).findFirst();
	}
}
