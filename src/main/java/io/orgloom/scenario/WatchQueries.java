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
	private static final CypherFile REVERSIONS = CypherFile.of("scenario/reversions");
	/** Before any day a plan takes effect; the index on that day is sought with it. */
	private static final LocalDate EVER = LocalDate.of(1, 1, 1);
	private static final CypherFile APPLIED_AS = CypherFile.of("scenario/applied-as");

	private final Neo4jClient neo4j;

	WatchQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** A scenario and the last Change it was held against. */
	record Watched(String scenario, LocalDate effectiveOn, long checked) {
	}

	private record Alarm(String scenario, long change) {
	}

	/** A scenario and the Change that put it into force. */
	record AppliedAs(String scenario, long change) {
	}

	List<Watched> behind(long last) {
		return List.copyOf(neo4j.query(WATCHED.text()).bindAll(Map.of("since", EVER, "last", last)).fetchAs(Watched.class)
			.mappedBy((types, row) -> new Watched(row.get("scenario").asString(), row.get("effectiveOn").asLocalDate(), row.get("checked").asLong())).all());
	}

	/** By scenario, the Change that gave it other verdicts. */
	Map<String, Long> alarms(Collection<String> scenarios, LocalDate today) {
		Map<String, Long> alarms = new TreeMap<>();
		neo4j.query(ALARMS.text()).bindAll(Map.of("ids", List.copyOf(scenarios), "today", today)).fetchAs(Alarm.class)
			.mappedBy((types, row) -> new Alarm(row.get("scenario").asString(), row.get("alarm").asLong())).all()
			.forEach(alarm -> alarms.put(alarm.scenario(), alarm.change()));
		return alarms;
	}

	Reversions reversions() {
		return Reversions.of(List.copyOf(neo4j.query(REVERSIONS.text()).fetchAs(Reversions.Reversion.class)
			.mappedBy((types, row) -> new Reversions.Reversion(row.get("number").asLong(), row.get("reverts").asLong())).all()));
	}

	List<AppliedAs> appliedAs(Collection<Long> changes) {
		return changes.isEmpty() ? List.of() : List.copyOf(neo4j.query(APPLIED_AS.text()).bindAll(Map.of("changes", List.copyOf(changes)))
			.fetchAs(AppliedAs.class).mappedBy((types, row) -> new AppliedAs(row.get("scenario").asString(), row.get("change").asLong())).all());
	}
}
