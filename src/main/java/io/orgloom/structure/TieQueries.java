package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Reads what is tied to many org units and posts. */
@Repository
class TieQueries {

	private static final CypherFile ESTABLISHED_IN = CypherFile.of("structure/established-in");
	private static final CypherFile SEATS_OF = CypherFile.of("structure/seats-of");
	private static final CypherFile SEATS_FILLED_BY_POSTS = CypherFile.of("structure/seats-filled-by-posts");
	private static final CypherFile LINES_OF = CypherFile.of("structure/lines-of");
	private static final CypherFile LINKS_OF = CypherFile.of("structure/links-of");

	private final Neo4jClient neo4j;

	TieQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<Ties.Post> posts(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.copyOf(query(ESTABLISHED_IN, units.stream().map(OrgUnitCode::value).toList(), asOf).fetchAs(Ties.Post.class)
			.mappedBy((types, row) -> new Ties.Post(unit(row, "unit"), post(row, "code"), row.get("title").asString(), PositionRole.valueOf(row.get("role").asString())))
			.all());
	}

	List<Ties.Seat> seats(Collection<PositionCode> posts, AsOf asOf) {
		return List.copyOf(query(SEATS_OF, values(posts), asOf).fetchAs(Ties.Seat.class)
			.mappedBy((types, row) -> new Ties.Seat(post(row, "position"), unit(row, "committee"), row.get("name").asString())).all());
	}

	Map<OrgUnitCode, Integer> seatsFilledByPosts(Collection<OrgUnitCode> committees, AsOf asOf) {
		Map<OrgUnitCode, Integer> seats = new LinkedHashMap<>();
		query(SEATS_FILLED_BY_POSTS, committees.stream().map(OrgUnitCode::value).toList(), asOf).fetchAs(Integer.class)
			.mappedBy((types, row) -> seats.put(unit(row, "committee"), row.get("seats").asInt()) == null ? 1 : 0).all();
		return seats;
	}

	List<Ties.Reporting> lines(Collection<PositionCode> posts, AsOf asOf) {
		return List.copyOf(query(LINES_OF, values(posts), asOf).fetchAs(Ties.Reporting.class)
			.mappedBy((types, row) -> new Ties.Reporting(Line.valueOf(row.get("line").asString()), post(row, "source"), row.get("sourceTitle").asString(),
					post(row, "target"), row.get("targetTitle").asString()))
			.all());
	}

	List<Ties.Link> links(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.copyOf(query(LINKS_OF, units.stream().map(OrgUnitCode::value).toList(), asOf).fetchAs(Ties.Link.class)
			.mappedBy((types, row) -> new Ties.Link(row.get("fact").asString(), unit(row, "source"), row.get("sourceName").asString(), unit(row, "target"),
					row.get("targetName").asString(), text(row.get("role")), text(row.get("basis"))))
			.all());
	}

	private RunnableSpec query(CypherFile file, List<String> codes, AsOf asOf) {
		return neo4j.query(file.text()).bindAll(asOf.parameters()).bind(codes).to("codes");
	}

	private static List<String> values(Collection<PositionCode> posts) {
		return posts.stream().map(PositionCode::value).toList();
	}

	private static OrgUnitCode unit(Record row, String column) {
		return new OrgUnitCode(row.get(column).asString());
	}

	private static PositionCode post(Record row, String column) {
		return new PositionCode(row.get(column).asString());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}
}
