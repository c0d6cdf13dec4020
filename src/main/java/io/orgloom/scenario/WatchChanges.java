package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes up to which Change each scenario applied for a day ahead was looked at. */
@Repository
class WatchChanges {

	private static final CypherFile WATCH = CypherFile.of("scenario/watch-scenario");
	private static final CypherFile UNWATCH = CypherFile.of("scenario/unwatch-scenario");
	private static final CypherFile ADVANCE = CypherFile.of("scenario/advance-watch");

	private final Neo4jClient neo4j;

	WatchChanges(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	void watch(ScenarioId id, LocalDate effectiveOn, long checked) {
		neo4j.query(WATCH.text()).bindAll(Map.of("id", id.value(), "effectiveOn", effectiveOn, "checked", checked)).run();
	}

	void unwatch(ScenarioId id) {
		neo4j.query(UNWATCH.text()).bindAll(Map.of("id", id.value())).run();
	}

	/** Whether nobody else did so before. */
	boolean advance(String scenario, long checked, long last, @Nullable Long alarm) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", scenario, "checked", checked, "last", last));
		parameters.put("alarm", alarm);
		return neo4j.query(ADVANCE.text()).bindAll(new HashMap<String, Object>(parameters)).fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("checked").asLong()).one().isPresent();
	}
}
