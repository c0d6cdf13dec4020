package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.graph.NameSearch;
import io.orgloom.graph.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Reads administrative units. */
@Repository
class TerritoryQueries {

	private static final CypherFile UNIT_CODES = CypherFile.of("territory/unit-codes");
	private static final CypherFile UNIT_CODES_WITHIN = CypherFile.of("territory/unit-codes-within");
	private static final CypherFile UNIT_CODES_BY_OFFICIAL_CODE = CypherFile.of("territory/unit-codes-by-official-code");
	private static final CypherFile UNIT_CODES_BY_NAME = CypherFile.of("territory/unit-codes-by-name");
	private static final CypherFile UNITS = CypherFile.of("territory/units");
	private static final CypherFile BOUNDARIES = CypherFile.of("territory/boundaries");
	private static final CypherFile FIGURE_SOURCES = CypherFile.of("territory/figure-sources");
	private static final CypherFile NEIGHBOURS = CypherFile.of("territory/neighbours");
	private static final CypherFile STEPS_OUT_OF = CypherFile.of("territory/steps-out-of");
	private static final CypherFile STEPS_INTO = CypherFile.of("territory/steps-into");
	private static final CypherFile COURSES = CypherFile.of("territory/courses");
	private static final CypherFile UNIT_HISTORY = CypherFile.of("territory/unit-history");
	private static final CypherFile UNIT_EXISTS = CypherFile.of("territory/unit-exists");
	private static final CypherFile HOLDERS = CypherFile.of("territory/holders");
	private static final CypherFile EVENT_DAYS = CypherFile.of("territory/event-days");

	private final Neo4jClient neo4j;

	TerritoryQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<UnitCode> codes(@Nullable UnitLevel level, String after, int limit, AsOf asOf) {
		return codes(query(UNIT_CODES, asOf).bind(level == null ? null : level.name()).to("level").bind(after).to("after").bind(limit).to("limit"));
	}

	List<UnitCode> codesWithin(UnitCode within, @Nullable UnitLevel level, String after, int limit, AsOf asOf) {
		return codes(query(UNIT_CODES_WITHIN, asOf).bind(within.value()).to("within").bind(level == null ? null : level.name()).to("level").bind(after)
			.to("after").bind(limit).to("limit"));
	}

	List<UnitCode> codesByOfficialCode(String officialCode, AsOf asOf) {
		return codes(query(UNIT_CODES_BY_OFFICIAL_CODE, asOf).bind(officialCode).to("officialCode"));
	}

	List<UnitCode> codesByName(NameSearch search, AsOf asOf) {
		return codes(query(UNIT_CODES_BY_NAME, asOf).bindAll(search.parameters()));
	}

	List<AdministrativeUnit> units(Collection<UnitCode> codes, AsOf asOf) {
		return List.copyOf(query(UNITS, asOf).bind(values(codes)).to("codes").fetchAs(AdministrativeUnit.class)
			.mappedBy((types, row) -> unit(row)).all());
	}

	Map<UnitCode, String> boundaries(Collection<UnitCode> codes, AsOf asOf) {
		Map<UnitCode, String> boundaries = new LinkedHashMap<>();
		query(BOUNDARIES, asOf).bind(values(codes)).to("codes").fetchAs(String.class)
			.mappedBy((types, row) -> {
				String wkt = row.get("wkt").asString();
				boundaries.put(code(row, "code"), wkt);
				return wkt;
			}).all();
		return boundaries;
	}

	List<FigureSource> figureSources(Collection<UnitCode> codes, AsOf asOf) {
		return List.copyOf(query(FIGURE_SOURCES, asOf).bind(values(codes)).to("codes").fetchAs(FigureSource.class)
			.mappedBy((types, row) -> new FigureSource(row.get("aspect").asString(), row.get("kind").asString(null), row.get("source").asString(null),
					row.get("units").asLong(), row.get("firstChange").asLong(), row.get("lastChange").asLong())).all());
	}

	List<Neighbour> neighbours(UnitCode unit, AsOf asOf) {
		return List.copyOf(query(NEIGHBOURS, asOf).bind(unit.value()).to("code").fetchAs(Neighbour.class)
			.mappedBy((types, row) -> new Neighbour(code(row, "code"), row.get("name").asString(), number(row.get("sharedBorderKm")))).all());
	}

	/** What some units gave to others, up to a day. */
	List<LineageStep> stepsOutOf(Collection<UnitCode> units, AsOf asOf) {
		return steps(STEPS_OUT_OF, units, asOf);
	}

	/** What some units were formed of, up to a day. */
	List<LineageStep> stepsInto(Collection<UnitCode> units, AsOf asOf) {
		return steps(STEPS_INTO, units, asOf);
	}

	/** Names and figures of some units on all days. */
	Map<UnitCode, UnitCourse> courses(Collection<UnitCode> units, long known) {
		Map<UnitCode, UnitCourse> courses = new LinkedHashMap<>();
		neo4j.query(COURSES.text()).bindAll(Map.of("codes", values(units), "known", known)).fetchAs(UnitCode.class)
			.mappedBy((types, row) -> {
				UnitCode code = code(row, "code");
				UnitCourse course = courses.computeIfAbsent(code, each -> new UnitCourse(each, new ArrayList<>(), new ArrayList<>()));
				if (FactType.CORE.equals(row.get("aspect").asString())) {
					course.names().add(new UnitCourse.Name(row.get("name").asString(), row.get("from").asLocalDate(), day(row.get("until"))));
				} else {
					course.figures().add(figure(row));
				}
				return code;
			}).all();
		return courses;
	}

	private static UnitCourse.Figure figure(Record row) {
		boolean area = TerritoryFacts.AREA.equals(row.get("aspect").asString());
		Number value = area ? (Number) row.get("value").asDouble() : (Number) row.get("value").asLong();
		return new UnitCourse.Figure(area ? Measure.AREA : Measure.population(PopulationKind.valueOf(row.get("kind").asString())), value,
				area ? null : row.get("year").asInt(), row.get("source").asString(null), row.get("from").asLocalDate(), day(row.get("until")));
	}

	/** Whether a unit exists on a day; empty where nobody ever had the code. */
	Optional<Boolean> exists(UnitCode unit, AsOf asOf) {
		return query(UNIT_EXISTS, asOf).bind(unit.value()).to("code").fetchAs(Boolean.class)
			.mappedBy((types, row) -> row.get("exists").asBoolean()).one();
	}

	/** Which units hold some official codes on a day; a code held by several maps to the last of them. */
	Map<String, UnitCode> holders(Collection<String> officialCodes, AsOf asOf) {
		Map<String, UnitCode> holders = new HashMap<>();
		query(HOLDERS, asOf).bind(List.copyOf(officialCodes)).to("officialCodes").fetchAs(UnitCode.class)
			.mappedBy((types, row) -> {
				UnitCode code = code(row, "code");
				holders.put(row.get("officialCode").asString(), code);
				return code;
			}).all();
		return holders;
	}

	List<UnitHistory> history(UnitCode unit, long known) {
		return List.copyOf(neo4j.query(UNIT_HISTORY.text()).bindAll(Map.of("code", unit.value(), "known", known)).fetchAs(UnitHistory.class)
			.mappedBy((types, row) -> history(row)).all());
	}

	List<LocalDate> eventDays(long known) {
		return List.copyOf(neo4j.query(EVENT_DAYS.text()).bindAll(Map.of("known", known)).fetchAs(LocalDate.class)
			.mappedBy((types, row) -> row.get("day").asLocalDate()).all());
	}

	private RunnableSpec query(CypherFile file, AsOf asOf) {
		return neo4j.query(file.text()).bindAll(asOf.parameters());
	}

	private static List<UnitCode> codes(RunnableSpec query) {
		return List.copyOf(query.fetchAs(UnitCode.class).mappedBy((types, row) -> code(row, "code")).all());
	}

	private List<LineageStep> steps(CypherFile file, Collection<UnitCode> units, AsOf asOf) {
		return List.copyOf(query(file, asOf).bind(values(units)).to("codes").fetchAs(LineageStep.class)
			.mappedBy((types, row) -> new LineageStep(code(row, "source"), code(row, "result"), row.get("on").asLocalDate(), row.get("share").asDouble(),
					row.get("basis").asString(null)))
			.all());
	}

	private static AdministrativeUnit unit(Record row) {
		Map<String, Value> states = new HashMap<>();
		List<Population> populations = new ArrayList<>();
		for (Value entry : row.get("states").values()) {
			String aspect = entry.get("aspect").asString();
			if (TerritoryFacts.POPULATION.equals(aspect)) {
				populations.add(population(entry.get("state")));
			}
			states.put(aspect, entry.get("state"));
		}
		populations.sort(Comparator.comparing(Population::kind));
		Value core = states.get(FactType.CORE);
		Value terrain = states.get(TerritoryFacts.TERRAIN);
		Value location = states.get(TerritoryFacts.LOCATION);
		Value parent = row.get("parent");
		return new AdministrativeUnit(code(row, "code"), core.get("officialCode").asString(null), core.get("name").asString(),
				UnitType.valueOf(core.get("type").asString()), UnitLevel.valueOf(core.get("level").asString()),
				parent.isNull() ? null : new UnitCode(parent.asString()), List.copyOf(populations), number(states.get(TerritoryFacts.AREA), "km2"),
				terrain == null ? null : Terrain.valueOf(terrain.get("terrain").asString()), factors(states.get(TerritoryFacts.FACTORS)),
				number(location, "longitude"), number(location, "latitude"));
	}

	private static Population population(Value state) {
		return new Population(state.get("people").asLong(), PopulationKind.valueOf(state.get("kind").asString()), state.get("year").asInt());
	}

	private static SpecialFactors factors(@Nullable Value state) {
		if (state == null) {
			return SpecialFactors.UNKNOWN;
		}
		return new SpecialFactors(number(state.get("minorityPct")), flag(state.get("landBorder")), flag(state.get("island")));
	}

	private static UnitHistory history(Record row) {
		Map<String, Object> values = new LinkedHashMap<>(row.get("values").asMap());
		values.remove("id");
		return new UnitHistory(row.get("aspect").asString(), row.get("variant").asString(), row.get("from").asLocalDate(),
				day(row.get("until")), values, row.get("fact").asString(), row.get("change").asLong());
	}

	private static @Nullable Double number(@Nullable Value state, String name) {
		return state == null ? null : number(state.get(name));
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	private static @Nullable Boolean flag(Value value) {
		return value.isNull() ? null : Boolean.valueOf(value.asBoolean());
	}

	private static UnitCode code(Record row, String name) {
		return new UnitCode(row.get(name).asString());
	}

	private static List<String> values(Collection<UnitCode> codes) {
		return codes.stream().map(UnitCode::value).toList();
	}
}
