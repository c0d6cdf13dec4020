package io.orgloom.territory.web;

import org.jspecify.annotations.Nullable;

/** An administrative unit in a list. */
record UnitResource(String code, @Nullable String officialCode, String name, String type, String level, @Nullable String parent,
		@Nullable Long population, @Nullable String populationKind, @Nullable Integer populationYear, @Nullable Double areaKm2) {
}
