package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Reads the apparatus as one looks through it: from the top down, and from one post to the next. */
@Repository
class ApparatusQueries {

	private static final CypherFile ROOTS = CypherFile.of("structure/roots");
	private static final CypherFile TOTALS = CypherFile.of("structure/totals");
	private static final CypherFile VACANT_HEADS = CypherFile.of("structure/vacant-heads");
	private static final CypherFile SEATS_ON = CypherFile.of("structure/seats-on");
	private static final CypherFile SUBORDINATES = CypherFile.of("structure/subordinates");
	private static final CypherFile EVENT_DAYS = CypherFile.of("structure/event-days");

	private final Neo4jClient neo4j;

	ApparatusQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<OrgUnitCode> roots(Hierarchy hierarchy, AsOf asOf) {
		return unitCodes(query(ROOTS, asOf).bind(hierarchy.name()).to("hierarchy"));
	}

	Map<OrgUnitCode, Totals> totals(Collection<OrgUnitCode> codes, Hierarchy hierarchy, AsOf asOf) {
		Map<OrgUnitCode, Totals> totals = new LinkedHashMap<>();
		query(TOTALS, asOf).bind(codes.stream().map(OrgUnitCode::value).toList()).to("codes").bind(hierarchy.name()).to("hierarchy").fetchAs(Totals.class)
			.mappedBy((types, row) -> {
				Totals sum = new Totals(row.get("units").asInt(), row.get("posts").asInt(), row.get("held").asInt(), row.get("vacant").asInt());
				totals.put(new OrgUnitCode(row.get("code").asString()), sum);
				return sum;
			}).all();
		return totals;
	}

	List<OrgUnitCode> vacantHeads(@Nullable Hierarchy hierarchy, @Nullable OrgUnitKind kind, String after, int limit, AsOf asOf) {
		return unitCodes(query(VACANT_HEADS, asOf).bind(hierarchy == null ? null : hierarchy.name()).to("hierarchy")
			.bind(kind == null ? null : kind.name()).to("kind").bind(after).to("after").bind(limit).to("limit"));
	}

	List<PositionCode> seatsOn(OrgUnitCode committee, AsOf asOf) {
		return List.copyOf(query(SEATS_ON, asOf).bind(committee.value()).to("code").fetchAs(PositionCode.class)
			.mappedBy((types, row) -> new PositionCode(row.get("code").asString())).all());
	}

	/** By post, the kind of line in which it reports. */
	Map<PositionCode, Line> subordinates(PositionCode superior, AsOf asOf) {
		Map<PositionCode, Line> lines = new LinkedHashMap<>();
		query(SUBORDINATES, asOf).bind(superior.value()).to("code").fetchAs(Line.class).mappedBy((types, row) -> {
			Line line = Line.valueOf(row.get("line").asString());
			lines.putIfAbsent(new PositionCode(row.get("code").asString()), line);
			return line;
		}).all();
		return lines;
	}

	List<LocalDate> eventDays(long known) {
		return List.copyOf(neo4j.query(EVENT_DAYS.text()).bind(known).to("known").fetchAs(LocalDate.class)
			.mappedBy((types, row) -> row.get("day").asLocalDate()).all());
	}

	private RunnableSpec query(CypherFile file, AsOf asOf) {
		return neo4j.query(file.text()).bindAll(asOf.parameters());
	}

	private static List<OrgUnitCode> unitCodes(RunnableSpec query) {
		return List.copyOf(query.fetchAs(OrgUnitCode.class).mappedBy((types, row) -> new OrgUnitCode(row.get("code").asString())).all());
	}
}
