package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads the steps of scenarios. */
@Repository
class ScenarioQueries {

	private static final CypherFile STEPS = CypherFile.of("scenario/steps");
	private static final CypherFile SCENARIOS = CypherFile.of("scenario/scenarios");

	private final Neo4jClient neo4j;

	ScenarioQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** The steps that count, as written. */
	List<String> steps(ScenarioId id, int cursor) {
		return List.copyOf(neo4j.query(STEPS.text()).bindAll(Map.of("id", id.value(), "cursor", cursor)).fetchAs(String.class)
			.mappedBy((types, row) -> row.get("json").asString()).all());
	}

	List<String> ids(Instant before, int limit) {
		return List.copyOf(neo4j.query(SCENARIOS.text()).bindAll(Map.of("before", before.atZone(ZoneOffset.UTC), "limit", limit)).fetchAs(String.class)
			.mappedBy((types, row) -> row.get("id").asString()).all());
	}
}
