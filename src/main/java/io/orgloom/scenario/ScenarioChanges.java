package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes the steps of scenarios; each statement takes the lock of the scenario first and looks at its version then. */
@Repository
class ScenarioChanges {

	private static final CypherFile DROP_UNDONE = CypherFile.of("scenario/drop-undone");
	private static final CypherFile APPEND_STEPS = CypherFile.of("scenario/append-steps");
	private static final CypherFile MOVE_CURSOR = CypherFile.of("scenario/move-cursor");

	private final Neo4jClient neo4j;

	ScenarioChanges(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Appends steps; what was undone before is gone then.
	 *
	 * @param steps type and JSON of each
	 * @return the new version, empty where the scenario moved on
	 */
	OptionalLong append(Scenario scenario, List<Map<String, String>> steps, String author, Instant at) {
		Map<String, Object> place = Map.of("id", scenario.id(), "version", scenario.revision(), "cursor", scenario.cursor());
		if (scenario.cursor() < scenario.steps()) {
			neo4j.query(DROP_UNDONE.text()).bindAll(place).run();
		}
		Map<String, Object> appended = new HashMap<>(place);
		appended.put("steps", steps);
		appended.put("author", author);
		appended.put("at", at.atZone(ZoneOffset.UTC));
		return version(APPEND_STEPS, appended);
	}

	/** The new version, empty where the scenario moved on. */
	OptionalLong moveCursor(Scenario scenario, int cursor, String author) {
		return version(MOVE_CURSOR, Map.of("id", scenario.id(), "version", scenario.revision(), "cursor", cursor, "author", author));
	}

	private OptionalLong version(CypherFile file, Map<String, Object> parameters) {
		return neo4j.query(file.text()).bindAll(parameters).fetchAs(Long.class).mappedBy((types, row) -> row.get("version").asLong()).one()
			.map(OptionalLong::of).orElse(OptionalLong.empty());
	}
}
