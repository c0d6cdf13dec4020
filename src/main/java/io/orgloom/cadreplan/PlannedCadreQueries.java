package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.PlannedPosts.Planned;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.structure.PositionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Reads what cadres are planned for, plan by plan or cadre by cadre. */
@Repository
class PlannedCadreQueries {

	private static final CypherFile COUNTS = CypherFile.of("cadreplan/planned-cadres");
	private static final CypherFile PLANNED = CypherFile.of("cadreplan/planned-for");

	private final Neo4jClient neo4j;

	PlannedCadreQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	Map<CadreCode, Integer> counts(List<String> plans, AsOf asOf) {
		Map<CadreCode, Integer> counts = new HashMap<>();
		if (!plans.isEmpty()) {
			query(COUNTS, plans, asOf).fetchAs(String.class).mappedBy((types, row) -> {
				counts.put(new CadreCode(row.get("cadre").asString()), row.get("posts").asInt());
				return "";
			}).all();
		}
		return counts;
	}

	List<Planned> planned(Collection<CadreCode> cadres, List<String> plans, AsOf asOf) {
		return plans.isEmpty() || cadres.isEmpty() ? List.of() : List.copyOf(query(PLANNED, plans, asOf).bind(cadres.stream().map(CadreCode::value).toList()).to("cadres")
			.fetchAs(Planned.class).mappedBy((types, row) -> planned(row)).all());
	}

	private RunnableSpec query(CypherFile file, List<String> plans, AsOf asOf) {
		return neo4j.query(file.text()).bindAll(asOf.parameters()).bind(plans).to("plans");
	}

	private static Planned planned(Record row) {
		String plan = row.get("plan").asString();
		String position = row.get("position").isNull() ? null : row.get("position").asString();
		return new Planned(new CadreCode(row.get("cadre").asString()), row.get("name").asString(), position == null ? null : new PositionCode(position), row.get("title").asString(),
				row.get("unitName").isNull() ? null : row.get("unitName").asString(), "readiness." + row.get("readiness").asString(),
				"/cadre-plans/" + plan + (position == null ? "/committees/" + row.get("committee").asString() : "/positions/" + position));
	}
}
