package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes the steps of scenarios; each statement takes the lock of the scenario first and looks at its version then. */
@Repository
class ScenarioChanges {

	private static final CypherFile DROP_UNDONE = CypherFile.of("scenario/drop-undone");
	private static final CypherFile APPEND_STEP = CypherFile.of("scenario/append-step");
	private static final CypherFile MOVE_CURSOR = CypherFile.of("scenario/move-cursor");

	private final Neo4jClient neo4j;

	ScenarioChanges(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** The new version, empty where the scenario moved on. */
	OptionalLong append(Scenario scenario, String type, String json) {
		Map<String, Object> place = Map.of("id", scenario.id(), "version", scenario.revision(), "cursor", scenario.cursor());
		if (scenario.cursor() < scenario.steps()) {
			neo4j.query(DROP_UNDONE.text()).bindAll(place).run();
		}
		Map<String, Object> step = new HashMap<>(place);
		step.put("type", type);
		step.put("json", json);
		return version(APPEND_STEP, step);
	}

	/** The new version, empty where the scenario moved on. */
	OptionalLong moveCursor(Scenario scenario, int cursor) {
		return version(MOVE_CURSOR, Map.of("id", scenario.id(), "version", scenario.revision(), "cursor", cursor));
	}

	private OptionalLong version(CypherFile file, Map<String, Object> parameters) {
		return neo4j.query(file.text()).bindAll(parameters).fetchAs(Long.class).mappedBy((types, row) -> row.get("version").asLong()).one()
			.map(OptionalLong::of).orElse(OptionalLong.empty());
	}
}
