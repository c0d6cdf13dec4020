package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import io.orgloom.scenario.Clash.Resolved;
import io.orgloom.scenario.HistoryEntry.VerdictChange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what led a scenario to a decision. */
@Repository
class DecisionQueries {

	private static final CypherFile HISTORY = CypherFile.of("scenario/history");
	private static final CypherFile COMMENTS = CypherFile.of("scenario/comments");
	private static final CypherFile CONSULTATIONS = CypherFile.of("scenario/consultations");
	private static final TypeReference<List<VerdictChange>> VERDICTS = new TypeReference<>() {
	};
	private static final TypeReference<List<Resolved>> CHOICES = new TypeReference<>() {
	};

	private final Neo4jClient neo4j;
	private final JsonMapper json;

	DecisionQueries(Neo4jClient neo4j, JsonMapper json) {
		this.neo4j = neo4j;
		this.json = json;
	}

	List<HistoryEntry> history(ScenarioId id) {
		return List.copyOf(neo4j.query(HISTORY.text()).bindAll(Map.of("id", id.value())).fetchAs(HistoryEntry.class)
			.mappedBy((types, row) -> entry(row)).all());
	}

	private HistoryEntry entry(Record row) {
		String details = text(row.get("details"));
		String choices = text(row.get("choices"));
		Value asked = row.get("consultation");
		return new HistoryEntry(row.get("number").asLong(), row.get("at").asZonedDateTime().toInstant(), row.get("actor").asString(),
				HistoryEvent.valueOf(row.get("what").asString()), text(row.get("reason")), text(row.get("document")), number(row.get("change")),
				details == null ? List.of() : json.readValue(details, VERDICTS), asked.isNull() ? null : consultation(asked),
				choices == null ? List.of() : json.readValue(choices, CHOICES));
	}

	List<ScenarioComment> comments(ScenarioId id) {
		return List.copyOf(neo4j.query(COMMENTS.text()).bindAll(Map.of("id", id.value())).fetchAs(ScenarioComment.class)
			.mappedBy((types, row) -> new ScenarioComment(row.get("number").asLong(), row.get("author").asString(),
					row.get("at").asZonedDateTime().toInstant(), row.get("text").asString()))
			.all());
	}

	List<Consultation> consultations(ScenarioId id) {
		return List.copyOf(neo4j.query(CONSULTATIONS.text()).bindAll(Map.of("id", id.value())).fetchAs(Consultation.class)
			.mappedBy((types, row) -> consultation(row.get("consultation"))).all());
	}

	private static Consultation consultation(Value row) {
		return new Consultation(row.get("number").asLong(), Consultation.Kind.valueOf(row.get("kind").asString()), text(row.get("unit")),
				row.get("heldOn").asLocalDate(), number(row.get("invited")), number(row.get("tookPart")), number(row.get("agree")),
				number(row.get("disagree")), text(row.get("document")), text(row.get("note")), row.get("recordedBy").asString(),
				row.get("recordedAt").asZonedDateTime().toInstant());
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable Long number(Value value) {
		return value.isNull() ? null : value.asLong();
	}
}
