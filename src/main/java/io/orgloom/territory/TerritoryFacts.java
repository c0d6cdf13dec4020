package io.orgloom.territory;

import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.FactTypes;
import io.orgloom.graph.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts about territory, as docs/graph-model.md lists them, and how each is written. */
@Configuration(proxyBeanMethods = false)
class TerritoryFacts {

	static final String UNIT = "AdministrativeUnit";
	static final String REORGANISATION = "Reorganisation";
	static final String TERRITORY = "territory";

	static final String POPULATION = "population";
	static final String AREA = "area";
	static final String TERRAIN = "terrain";
	static final String FACTORS = "factors";
	static final String LOCATION = "location";
	static final String BOUNDARY = "boundary";

	static final FactType UNIT_STATE = FactType.state(UNIT);
	static final FactType PART_OF = FactType.hierarchy("PART_OF", UNIT, "hierarchy");
	static final FactType ADJACENT_TO = FactType.link("ADJACENT_TO", UNIT, UNIT, FactType.Existence.THROUGHOUT);
	static final FactType REORGANISATION_STATE = FactType.state(REORGANISATION);
	static final FactType CONTRIBUTES = FactType.link("CONTRIBUTES", UNIT, REORGANISATION, FactType.Existence.DAY_BEFORE);
	static final FactType RESULTS_IN = FactType.link("RESULTS_IN", REORGANISATION, UNIT, FactType.Existence.THROUGHOUT);

	@Bean
	FactTypes territoryFactTypes() {
		return new FactTypes(List.of(UNIT_STATE, PART_OF, ADJACENT_TO, REORGANISATION_STATE, CONTRIBUTES, RESULTS_IN));
	}

	static Content core(UnitCode unit, String name, UnitType type, UnitLevel level, @Nullable String officialCode) {
		return Content.state(UNIT_STATE, unit.value(), FactType.CORE, values("name", name, "type", type.name(), "level", level.name(), "officialCode",
				officialCode));
	}

	static Content population(UnitCode unit, Population population, @Nullable String source) {
		return Content.state(UNIT_STATE, unit.value(), POPULATION, population.kind().name(),
				values("people", population.people(), "kind", population.kind().name(), "year", (long) population.year(), "source", source));
	}

	static Content area(UnitCode unit, double km2, @Nullable String source) {
		return Content.state(UNIT_STATE, unit.value(), AREA, values("km2", km2, "source", source));
	}

	static Content terrain(UnitCode unit, Terrain terrain, @Nullable String source) {
		return Content.state(UNIT_STATE, unit.value(), TERRAIN, values("terrain", terrain.name(), "source", source));
	}

	static Content factors(UnitCode unit, SpecialFactors factors, @Nullable String source) {
		return Content.state(UNIT_STATE, unit.value(), FACTORS,
				values("minorityPct", factors.minorityPct(), "landBorder", factors.landBorder(), "island", factors.island(), "source", source));
	}

	static Content location(UnitCode unit, double longitude, double latitude) {
		return Content.state(UNIT_STATE, unit.value(), LOCATION, values("longitude", longitude, "latitude", latitude));
	}

	static Content boundary(UnitCode unit, String wkt, @Nullable String source) {
		return Content.state(UNIT_STATE, unit.value(), BOUNDARY, values("wkt", wkt, "source", source));
	}

	static Content partOf(UnitCode unit, UnitCode parent) {
		return Content.link(PART_OF, unit.value(), parent.value(), Map.of("hierarchy", TERRITORY));
	}

	static Slot placeOf(UnitCode unit) {
		return Slot.single(PART_OF, unit.value(), TERRITORY);
	}

	/** A border is one fact, from the lower code to the higher. */
	static Content adjacent(UnitCode one, UnitCode other, @Nullable Double sharedBorderKm) {
		boolean ordered = one.compareTo(other) < 0;
		return Content.link(ADJACENT_TO, (ordered ? one : other).value(), (ordered ? other : one).value(), values("sharedBorderKm", sharedBorderKm));
	}

	private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return values;
	}
}
