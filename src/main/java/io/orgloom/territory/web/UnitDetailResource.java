package io.orgloom.territory.web;

import io.orgloom.territory.Population;
import io.orgloom.territory.SpecialFactors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An administrative unit with everything that holds on the day. */
record UnitDetailResource(String code, @Nullable String officialCode, String name, String type, String level, @Nullable String parent,
		@Nullable Long population, @Nullable String populationKind, @Nullable Integer populationYear, @Nullable Double areaKm2,
		List<Population> populations, @Nullable String terrain, SpecialFactors factors, @Nullable Double longitude, @Nullable Double latitude) {
}
