package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Reads the apparatus as one looks through it: from the top down, and from one post to the next. */
@Repository
class ApparatusQueries {

	private static final CypherFile ROOTS = CypherFile.of("structure/roots");
	private static final CypherFile BELOW = CypherFile.of("structure/below");
	private static final CypherFile TOTALS = CypherFile.of("structure/totals");
	private static final CypherFile SEATS_ON = CypherFile.of("structure/seats-on");
	private static final CypherFile SUBORDINATES = CypherFile.of("structure/subordinates");
	private static final CypherFile CROSS_LINES = CypherFile.of("structure/cross-lines");
	private static final CypherFile TOUCHED = CypherFile.of("structure/touched-org-units");
	private static final CypherFile EVENT_DAYS = CypherFile.of("structure/event-days");

	private final Neo4jClient neo4j;

	ApparatusQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<OrgUnitCode> roots(Hierarchy hierarchy, AsOf asOf) {
		return unitCodes(query(ROOTS, asOf).bind(hierarchy.name()).to("hierarchy"));
	}

	/** By the unit above, in the order of codes. */
	Map<OrgUnitCode, List<OrgUnitCode>> below(Collection<OrgUnitCode> codes, Hierarchy hierarchy, AsOf asOf) {
		Map<OrgUnitCode, List<OrgUnitCode>> below = new LinkedHashMap<>();
		query(BELOW, asOf).bind(codes.stream().map(OrgUnitCode::value).toList()).to("codes").bind(hierarchy.name()).to("hierarchy").fetchAs(OrgUnitCode.class)
			.mappedBy((types, row) -> {
				OrgUnitCode code = new OrgUnitCode(row.get("code").asString());
				below.computeIfAbsent(new OrgUnitCode(row.get("parent").asString()), parent -> new ArrayList<>()).add(code);
				return code;
			}).all();
		return below;
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

	List<PositionCode> seatsOn(OrgUnitCode committee, AsOf asOf) {
		return List.copyOf(query(SEATS_ON, asOf).bind(committee.value()).to("code").fetchAs(PositionCode.class)
			.mappedBy((types, row) -> new PositionCode(row.get("code").asString())).all());
	}

	/** The posts that report to one, each in its line. */
	List<Position.Reporting> subordinates(PositionCode superior, AsOf asOf) {
		return List.copyOf(query(SUBORDINATES, asOf).bind(superior.value()).to("code").fetchAs(Position.Reporting.class)
			.mappedBy((types, row) -> new Position.Reporting(new PositionCode(row.get("code").asString()), Line.valueOf(row.get("line").asString()))).all());
	}

	List<CrossLine> crossLines(Collection<OrgUnitCode> codes, int alike, int limit, AsOf asOf) {
		return List.copyOf(query(CROSS_LINES, asOf).bind(codes.stream().map(OrgUnitCode::value).toList()).to("codes").bind(alike).to("alike").bind(limit).to("limit")
			.fetchAs(CrossLine.class).mappedBy((types, row) -> crossLine(row)).all());
	}

	private static CrossLine crossLine(Record row) {
		return new CrossLine(CrossLine.Kind.valueOf(row.get("kind").asString()), end(row, "source"), end(row, "target"), row.get("role").asString(null),
				row.get("basis").asString(null), row.get("since").asLocalDate(), row.get("together").asInt(), row.get("change").asLong(), row.get("document").asString(null));
	}

	private static CrossLine.End end(Record row, String which) {
		Value post = row.get(which + "Post");
		return new CrossLine.End(new OrgUnitCode(row.get(which).asString()), row.get(which + "Name").asString(), post.isNull() ? null : new PositionCode(post.asString()),
				row.get(which + "Title").asString(null));
	}

	/** Units of which Changes after one, up to another, may have changed the figures. */
	Set<OrgUnitCode> touched(long after, long upTo) {
		return Set.copyOf(unitCodes(neo4j.query(TOUCHED.text()).bind(after).to("after").bind(upTo).to("upTo")));
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
