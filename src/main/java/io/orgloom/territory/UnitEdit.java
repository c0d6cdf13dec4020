package io.orgloom.territory;

import org.jspecify.annotations.Nullable;

/** What somebody wants changed of a unit; null leaves it as it is. */
public record UnitEdit(@Nullable String name, @Nullable UnitType type, @Nullable String officialCode, @Nullable UnitCode parent,
		@Nullable Population population, @Nullable Double areaKm2, @Nullable Terrain terrain, @Nullable SpecialFactors factors,
		@Nullable Place location, @Nullable String source) {

	/** @param longitude degrees east, WGS 84 */
	public record Place(double longitude, double latitude) {
	}

	boolean changesCore() {
		return name != null || type != null || officialCode != null;
	}

}
