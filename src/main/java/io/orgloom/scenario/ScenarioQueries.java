package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import io.orgloom.graph.NameSearch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the steps of scenarios. */
@Repository
class ScenarioQueries {

	private static final CypherFile STEPS = CypherFile.of("scenario/steps");
	private static final CypherFile SCENARIOS = CypherFile.of("scenario/scenarios");
	private static final CypherFile SEARCH = CypherFile.of("scenario/search-scenarios");

	private final Neo4jClient neo4j;

	ScenarioQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * A step as it is kept.
	 *
	 * @param author who added it, null where that was not kept yet
	 * @param stands JSON of the conflicts in which somebody chose it, null where there were none
	 */
	record Entry(int position, String json, @Nullable String author, @Nullable Instant at, long revision, @Nullable String stands) {
	}

	/** Steps after a position up to another, in their order. */
	List<Entry> steps(ScenarioId id, int after, int upTo) {
		return List.copyOf(neo4j.query(STEPS.text()).bindAll(Map.of("id", id.value(), "after", after, "upTo", upTo)).fetchAs(Entry.class)
			.mappedBy((types, row) -> new Entry(row.get("position").asInt(), row.get("json").asString(), row.get("author").asString(null),
					row.get("at").isNull() ? null : row.get("at").asZonedDateTime().toInstant(), row.get("revision").asLong(1), row.get("stands").asString(null))).all());
	}

	List<String> ids(ScenarioPlace after, Collection<ScenarioState> states, int limit) {
		Map<String, Object> place = Map.of("before", after.createdAt().atZone(ZoneOffset.UTC), "after", after.id(), "states",
				states.stream().map(ScenarioState::name).toList(), "limit", limit);
		return List.copyOf(neo4j.query(SCENARIOS.text()).bindAll(place).fetchAs(String.class)
			.mappedBy((types, row) -> row.get("id").asString()).all());
	}

	/** What fits best first. */
	List<String> named(NameSearch search, int limit) {
		return List.copyOf(neo4j.query(SEARCH.text()).bindAll(search.parameters()).bind(limit).to("limit").fetchAs(String.class)
			.mappedBy((types, row) -> row.get("id").asString()).all());
	}
}
