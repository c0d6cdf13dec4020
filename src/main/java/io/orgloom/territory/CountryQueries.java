package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.graph.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads everything there is on a day in a few flat statements, and what Changes touched of it. */
@Repository
class CountryQueries {

	private static final CypherFile ALL_STATES = CypherFile.of("territory/all-states");
	private static final CypherFile ALL_PLACES = CypherFile.of("territory/all-places");
	private static final CypherFile ALL_BORDERS = CypherFile.of("territory/all-borders");
	private static final CypherFile BORDERS_OF = CypherFile.of("territory/borders-of");
	private static final CypherFile TOUCHED_UNITS = CypherFile.of("territory/touched-units");

	private final Neo4jClient neo4j;

	CountryQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** Every unit of a day in the order of codes. */
	List<AdministrativeUnit> units(AsOf asOf) {
		Map<String, UnitCode> places = new HashMap<>();
		each(ALL_PLACES, asOf.parameters(), row -> places.put(row.get("code").asString(), code(row, "parent")));
		Map<String, Map<String, Value>> states = new LinkedHashMap<>();
		Map<String, List<Population>> populations = new HashMap<>();
		each(ALL_STATES, asOf.parameters(), row -> {
			String unit = row.get("code").asString();
			String aspect = row.get("aspect").asString();
			if (TerritoryFacts.POPULATION.equals(aspect)) {
				populations.computeIfAbsent(unit, key -> new ArrayList<>(1)).add(population(row.get("values")));
			} else {
				states.computeIfAbsent(unit, key -> new HashMap<>()).put(aspect, row.get("values"));
			}
		});
		List<AdministrativeUnit> units = new ArrayList<>(states.size());
		states.forEach((unit, said) -> {
			if (said.containsKey(FactType.CORE)) {
				units.add(unit(unit, said, populations.getOrDefault(unit, List.of()), places.get(unit)));
			}
		});
		return units;
	}

	List<Border> borders(AsOf asOf) {
		return borders(ALL_BORDERS, asOf.parameters());
	}

	List<Border> bordersOf(Collection<UnitCode> codes, AsOf asOf) {
		return borders(BORDERS_OF, Map.of("codes", codes.stream().map(UnitCode::value).toList(), "on", asOf.on(), "known", asOf.known()));
	}

	Set<UnitCode> touched(LocalDate on, long after, long upTo) {
		Set<UnitCode> touched = new HashSet<>();
		each(TOUCHED_UNITS, Map.of("on", on, "after", after, "upTo", upTo), row -> {
			touched.add(code(row, "code"));
			if (!row.get("other").isNull()) {
				touched.add(code(row, "other"));
			}
		});
		return touched;
	}

	private List<Border> borders(CypherFile file, Map<String, Object> parameters) {
		List<Border> borders = new ArrayList<>();
		each(file, parameters, row -> borders.add(new Border(code(row, "one"), code(row, "other"), number(row.get("sharedBorderKm")))));
		return borders;
	}

	private void each(CypherFile file, Map<String, Object> parameters, Consumer<Record> work) {
		neo4j.query(file.text()).bindAll(parameters).fetchAs(Boolean.class).mappedBy((types, row) -> {
			work.accept(row);
			return true;
		}).all();
	}

	private static AdministrativeUnit unit(String unit, Map<String, Value> states, List<Population> populations, @Nullable UnitCode parent) {
		Value core = states.get(FactType.CORE);
		Value area = states.get(TerritoryFacts.AREA);
		Value terrain = states.get(TerritoryFacts.TERRAIN);
		Value factors = states.get(TerritoryFacts.FACTORS);
		Value location = states.get(TerritoryFacts.LOCATION);
		return new AdministrativeUnit(new UnitCode(unit), core.get(3).asString(null), core.get(0).asString(), UnitType.valueOf(core.get(1).asString()),
				UnitLevel.valueOf(core.get(2).asString()), parent, populations.stream().sorted(Comparator.comparing(Population::kind)).toList(), area == null ? null : number(area.get(0)),
				terrain == null ? null : Terrain.valueOf(terrain.get(0).asString()),
				factors == null ? SpecialFactors.UNKNOWN : new SpecialFactors(number(factors.get(0)), flag(factors.get(1)), flag(factors.get(2))),
				location == null ? null : number(location.get(0)), location == null ? null : number(location.get(1)));
	}

	private static Population population(Value values) {
		return new Population(values.get(0).asLong(), PopulationKind.valueOf(values.get(1).asString()), values.get(2).asInt());
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

	private static @Nullable Boolean flag(Value value) {
		return value.isNull() ? null : Boolean.valueOf(value.asBoolean());
	}

	private static UnitCode code(Record row, String name) {
		return new UnitCode(row.get(name).asString());
	}
}
