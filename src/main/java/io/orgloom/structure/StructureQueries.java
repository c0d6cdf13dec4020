package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.graph.NameSearch;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
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

/** Reads committees, agencies and posts. */
@Repository
class StructureQueries {

	private static final CypherFile CODES = CypherFile.of("structure/org-unit-codes");
	private static final CypherFile CODES_WITHIN = CypherFile.of("structure/org-unit-codes-within");
	private static final CypherFile CODES_BY_NAME = CypherFile.of("structure/org-unit-codes-by-name");
	private static final CypherFile UNITS = CypherFile.of("structure/org-units");
	private static final CypherFile UNIT_EXISTS = CypherFile.of("structure/org-unit-exists");
	private static final CypherFile AREAS = CypherFile.of("structure/areas");
	private static final CypherFile LINKS = CypherFile.of("structure/links");
	private static final CypherFile DECLARED_LINKS = CypherFile.of("structure/declared-links");
	private static final CypherFile ADVICE_OF = CypherFile.of("structure/advice-of");
	private static final CypherFile FUNCTIONS = CypherFile.of("structure/functions");
	private static final CypherFile LINEAGE = CypherFile.of("structure/lineage");
	private static final CypherFile HISTORY = CypherFile.of("structure/org-unit-history");
	private static final CypherFile POSITION_HISTORY = CypherFile.of("structure/position-history");
	private static final CypherFile POSITION_CODES = CypherFile.of("structure/position-codes");
	private static final CypherFile POSITIONS = CypherFile.of("structure/positions");
	private static final CypherFile POSITION_EXISTS = CypherFile.of("structure/position-exists");
	private static final CypherFile UNIT_OF_POSITIONS = CypherFile.of("structure/unit-of-positions");

	private final Neo4jClient neo4j;

	StructureQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<OrgUnitCode> codes(OrgUnitSearch search, AsOf asOf) {
		return unitCodes(query(CODES, asOf).bind(name(search.hierarchy())).to("hierarchy").bind(name(search.kind())).to("kind").bind(search.after()).to("after")
			.bind(search.limit()).to("limit"));
	}

	/** By code, how far below the unit each lies. */
	Map<OrgUnitCode, Integer> codesWithin(OrgUnitCode within, OrgUnitSearch search, int depth, AsOf asOf) {
		Map<OrgUnitCode, Integer> found = new LinkedHashMap<>();
		query(CODES_WITHIN, asOf).bind(within.value()).to("within").bind(name(search.hierarchy())).to("hierarchy").bind(name(search.kind())).to("kind")
			.bind(depth).to("depth").bind(search.after()).to("after").bind(search.limit()).to("limit").fetchAs(Integer.class)
			.mappedBy((types, row) -> {
				found.put(new OrgUnitCode(row.get("code").asString()), row.get("depth").asInt());
				return 0;
			}).all();
		return found;
	}

	List<OrgUnitCode> codesByName(NameSearch search, AsOf asOf) {
		return unitCodes(query(CODES_BY_NAME, asOf).bindAll(search.parameters()));
	}

	List<OrgUnit> units(Collection<OrgUnitCode> codes, AsOf asOf) {
		return codes.isEmpty() ? List.of() : List.copyOf(query(UNITS, asOf).bind(values(codes)).to("codes").fetchAs(OrgUnit.class)
			.mappedBy((types, row) -> unit(row)).all());
	}

	/** Whether a unit exists on a day; empty where nobody ever had the code. */
	Optional<Boolean> exists(OrgUnitCode code, AsOf asOf) {
		return exists(UNIT_EXISTS, code.value(), asOf);
	}

	Optional<Boolean> exists(PositionCode code, AsOf asOf) {
		return exists(POSITION_EXISTS, code.value(), asOf);
	}

	private Optional<Boolean> exists(CypherFile file, String code, AsOf asOf) {
		return query(file, asOf).bind(code).to("code").fetchAs(Boolean.class).mappedBy((types, row) -> row.get("exists").asBoolean()).one();
	}

	Map<OrgUnitCode, String> areas(Collection<OrgUnitCode> codes, AsOf asOf) {
		Map<OrgUnitCode, String> areas = new LinkedHashMap<>();
		query(AREAS, asOf).bind(values(codes)).to("codes").fetchAs(String.class).mappedBy((types, row) -> {
			areas.put(new OrgUnitCode(row.get("code").asString()), row.get("area").asString());
			return "";
		}).all();
		return areas;
	}

	List<OrgUnitLink> links(OrgUnitCode code, AsOf asOf) {
		return List.copyOf(query(LINKS, asOf).bind(code.value()).to("code").fetchAs(OrgUnitLink.class)
			.mappedBy((types, row) -> new OrgUnitLink(row.get("fact").asString(), row.get("outgoing").asBoolean(), new OrgUnitCode(row.get("code").asString()),
					row.get("name").asString(), text(row.get("role")), text(row.get("basis"))))
			.all());
	}

	List<DeclaredLink> declaredLinks(AsOf asOf) {
		return declared(query(DECLARED_LINKS, asOf));
	}

	List<DeclaredLink> advice(Collection<OrgUnitCode> codes, AsOf asOf) {
		return declared(query(ADVICE_OF, asOf).bind(values(codes)).to("codes"));
	}

	private static List<DeclaredLink> declared(Neo4jClient.RunnableSpec statement) {
		return List.copyOf(statement.fetchAs(DeclaredLink.class)
			.mappedBy((types, row) -> new DeclaredLink(row.get("fact").asString(), new OrgUnitCode(row.get("unit").asString()), new OrgUnitCode(row.get("other").asString()),
					text(row.get("role")), text(row.get("basis")), row.get("since").asLocalDate()))
			.all());
	}

	List<OrgFunction> functions(Collection<OrgUnitCode> codes, AsOf asOf) {
		return codes.isEmpty() ? List.of() : List.copyOf(query(FUNCTIONS, asOf).bind(values(codes)).to("codes").fetchAs(OrgFunction.class)
			.mappedBy((types, row) -> {
				Value state = row.get("state");
				return new OrgFunction(new OrgUnitCode(row.get("unit").asString()), state.get("key").asString(), state.get("title").asString(),
						state.get("lead").asBoolean(), text(state.get("regulation")), row.get("from").asLocalDate(), day(row.get("until")));
			}).all());
	}

	List<Descent> lineage(String code, AsOf asOf) {
		return List.copyOf(query(LINEAGE, asOf).bind(code).to("code").fetchAs(Descent.class)
			.mappedBy((types, row) -> new Descent(row.get("source").asBoolean(), StructureFacts.POSITION.equals(row.get("kind").asString()),
					row.get("code").asString(), row.get("name").asString(), row.get("on").asLocalDate(), row.get("share").asDouble()))
			.all());
	}

	List<StructureHistory> history(OrgUnitCode code, long known) {
		return history(HISTORY, code.value(), known);
	}

	List<StructureHistory> history(PositionCode code, long known) {
		return history(POSITION_HISTORY, code.value(), known);
	}

	private List<StructureHistory> history(CypherFile file, String code, long known) {
		return List.copyOf(neo4j.query(file.text()).bindAll(Map.of("code", code, "known", known)).fetchAs(StructureHistory.class)
			.mappedBy((types, row) -> {
				Map<String, Object> values = new LinkedHashMap<>(row.get("values").asMap());
				values.remove("id");
				return new StructureHistory(row.get("aspect").asString(), row.get("variant").asString(), row.get("from").asLocalDate(), day(row.get("until")),
						values, text(row.get("target")), row.get("fact").asString(), row.get("change").asLong());
			}).all());
	}

	List<PositionCode> positionCodes(OrgUnitCode unit, int depth, @Nullable Boolean vacant, String after, int limit, AsOf asOf) {
		return List.copyOf(query(POSITION_CODES, asOf).bind(unit.value()).to("unit").bind(depth).to("depth").bind(vacant).to("vacant").bind(after).to("after")
			.bind(limit).to("limit").fetchAs(PositionCode.class).mappedBy((types, row) -> new PositionCode(row.get("code").asString())).all());
	}

	List<Position> positions(Collection<PositionCode> codes, AsOf asOf) {
		return codes.isEmpty() ? List.of() : List.copyOf(query(POSITIONS, asOf).bind(codes.stream().map(PositionCode::value).toList()).to("codes")
			.fetchAs(Position.class).mappedBy((types, row) -> position(row)).all());
	}

	/** The unit each post is, or was last, established in; posts nobody ever recorded are left out. */
	Map<PositionCode, OrgUnitCode> unitOf(Collection<PositionCode> codes, long known) {
		Map<PositionCode, OrgUnitCode> units = new LinkedHashMap<>();
		neo4j.query(UNIT_OF_POSITIONS.text()).bindAll(Map.of("codes", codes.stream().map(PositionCode::value).toList(), "known", known)).fetchAs(String.class)
			.mappedBy((types, row) -> {
				units.put(new PositionCode(row.get("code").asString()), new OrgUnitCode(row.get("unit").asString()));
				return "";
			}).all();
		return units;
	}

	private RunnableSpec query(CypherFile file, AsOf asOf) {
		return neo4j.query(file.text()).bindAll(asOf.parameters());
	}

	private static List<OrgUnitCode> unitCodes(RunnableSpec query) {
		return List.copyOf(query.fetchAs(OrgUnitCode.class).mappedBy((types, row) -> new OrgUnitCode(row.get("code").asString())).all());
	}

	private static OrgUnit unit(Record row) {
		Value core = row.get("core");
		Map<Hierarchy, OrgUnitCode> parents = new EnumMap<>(Hierarchy.class);
		row.get("parents").values()
			.forEach(parent -> parents.put(Hierarchy.valueOf(parent.get("hierarchy").asString()), new OrgUnitCode(parent.get("code").asString())));
		String field = text(core.get("field"));
		return new OrgUnit(new OrgUnitCode(row.get("code").asString()), core.get("name").asString(), OrgUnitKind.valueOf(core.get("kind").asString()),
				Hierarchy.valueOf(core.get("hierarchy").asString()), field == null ? null : AgencyField.valueOf(field), parents,
				row.get("governs").asList(area -> new UnitCode(area.asString())), row.get("posts").asInt(), row.get("vacant").asInt(),
				row.get("unrecorded").asInt(), row.get("children").asInt(), text(core.get("source")));
	}

	private static Position position(Record row) {
		Value core = row.get("core");
		String unit = text(row.get("unit"));
		return new Position(new PositionCode(row.get("code").asString()), core.get("title").asString(), PositionRole.valueOf(core.get("role").asString()),
				text(core.get("rank")), text(core.get("group")), text(core.get("requirements")), unit == null ? null : new OrgUnitCode(unit),
				text(row.get("unitName")), text(core.get("source")), filling(row),
				row.get("superiors").asList(each -> new Position.Reporting(new PositionCode(each.get("code").asString()), Line.valueOf(each.get("line").asString()))),
				row.get("seats").asList(each -> new OrgUnitCode(each.asString())));
	}

	private static Position.@Nullable Filling filling(Record row) {
		String occupancy = text(row.get("occupancy"));
		return occupancy == null ? null : new Position.Filling(Occupancy.valueOf(occupancy), text(row.get("occupancySource")));
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return constant == null ? null : constant.name();
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	private static List<String> values(Collection<OrgUnitCode> codes) {
		return codes.stream().map(OrgUnitCode::value).toList();
	}
}
