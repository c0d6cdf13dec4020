package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads which applied scenarios a later Change may concern. */
@Repository
class WatchQueries {

	private static final CypherFile WATCHED = CypherFile.of("scenario/watched-scenarios");
	private static final CypherFile ALARMS = CypherFile.of("scenario/alarms");
	private static final CypherFile TAKEN_BACK = CypherFile.of("scenario/taken-back");

	private final Neo4jClient neo4j;

	WatchQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** A scenario and the last Change it was held against. */
	record Watched(String scenario, long checked) {
	}

	/** A scenario and the counter-Change that took its application back. */
	record TakenBack(String scenario, long change) {
	}

	List<Watched> behind(LocalDate today, long last) {
		return List.copyOf(neo4j.query(WATCHED.text()).bindAll(Map.of("today", today, "last", last)).fetchAs(Watched.class)
			.mappedBy((types, row) -> new Watched(row.get("scenario").asString(), row.get("checked").asLong())).all());
	}

	/** By scenario, the Change that gave it other verdicts. */
	Map<String, Long> alarms(Collection<String> scenarios, LocalDate today) {
		Map<String, Long> alarms = new TreeMap<>();
		neo4j.query(ALARMS.text()).bindAll(Map.of("ids", List.copyOf(scenarios), "today", today)).fetchAs(Watched.class)
			.mappedBy((types, row) -> new Watched(row.get("scenario").asString(), row.get("alarm").asLong())).all()
			.forEach(alarm -> alarms.put(alarm.scenario(), alarm.checked()));
		return alarms;
	}

	List<TakenBack> takenBack() {
		return List.copyOf(neo4j.query(TAKEN_BACK.text()).fetchAs(TakenBack.class)
			.mappedBy((types, row) -> new TakenBack(row.get("scenario").asString(), row.get("change").asLong())).all());
	}
}
