package io.orgloom.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes the ledger; called with its lock held. */
@Repository
class LedgerChanges {

	/** Rows sent in one statement: large enough to be fast, small enough to stay within the server's transaction memory per statement. */
	private static final int BATCH = 5_000;

	private static final CypherFile LOCK = CypherFile.of("graph/lock-ledger");
	private static final CypherFile TAKE_NUMBER = CypherFile.of("graph/take-number");
	private static final CypherFile CREATE_IDENTITIES = CypherFile.of("graph/create-identities");
	private static final CypherFile RETRACT_FACTS = CypherFile.of("graph/retract-facts");
	private static final CypherFile RECORD_LINKS = CypherFile.of("graph/record-links");
	private static final CypherFile RECORD_STATES = CypherFile.of("graph/record-states");
	private static final CypherFile SHARE_STATES = CypherFile.of("graph/share-states");
	private static final CypherFile ERASE_STATES = CypherFile.of("graph/erase-states");
	private static final CypherFile ERASE_SLOTS = CypherFile.of("graph/erase-slots");
	private static final CypherFile ERASE_WORDS = CypherFile.of("graph/erase-words");
	private static final CypherFile RECORD_CHANGE = CypherFile.of("graph/record-change");

	private final Neo4jClient neo4j;

	LedgerChanges(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** The number and time of the Change about to be written. */
	record Number(long number, ZonedDateTime recordedAt) {
	}

	void lock() {
		neo4j.query(LOCK.text()).fetch().one();
	}

	Number takeNumber(Instant now) {
		return neo4j.query(TAKE_NUMBER.text()).bindAll(Map.of("now", now.atZone(ZoneOffset.UTC))).fetchAs(Number.class)
			.mappedBy((types, row) -> new Number(row.get("number").asLong(), row.get("recordedAt").asZonedDateTime())).one()
			.orElseThrow(() -> new IllegalStateException("The ledger has no node; the schema was not applied."));
	}

	void createIdentities(FactType state, Collection<String> codes, long change) {
		run(CREATE_IDENTITIES.of(state), Map.of("codes", List.copyOf(codes), "change", change));
	}

	void retract(FactType type, Collection<String> ids, long change) {
		run(RETRACT_FACTS.of(type), Map.of("ids", List.copyOf(ids), "change", change), ids.size());
	}

	void eraseStates(FactType state, String code, long change) {
		run(ERASE_STATES.of(state), Map.of("code", code, "change", change));
	}

	void eraseSlots(FactType state, Collection<Slot> slots, long change) {
		if (!slots.isEmpty()) {
			run(ERASE_SLOTS.of(state), Map.of("change", change, "slots", slots.stream().map(slot -> Map.of("code", slot.source(), "aspect", slot.discriminators().getFirst(),
					"variant", slot.discriminators().getLast())).toList()));
		}
	}

	void eraseWords(FactType state, String code, Collection<String> words) {
		run(ERASE_WORDS.of(state), Map.of("code", code, "words", List.copyOf(words), "mark", Content.MASK));
	}

	/** Facts one statement writes. */
	private record Kind(FactType type, boolean ofNewStates) {

		static Kind of(Content content) {
			return new Kind(content.type(), content.type().isState() && content.target() == null);
		}

		String statement() {
			return (ofNewStates ? RECORD_STATES : type.isState() ? SHARE_STATES : RECORD_LINKS).of(type);
		}
	}

	/** Rows are made batch by batch: those of a large import together would take more memory than its facts. */
	void record(List<NewFact> facts, long change) {
		Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
		for (int i = 0; i < facts.size(); i++) {
			kinds.computeIfAbsent(Kind.of(facts.get(i).content()), kind -> new ArrayList<>()).add(i);
		}
		kinds.forEach((kind, places) -> {
			String statement = kind.statement();
			for (int start = 0; start < places.size(); start += BATCH) {
				List<Map<String, Object>> batch = places.subList(start, Math.min(places.size(), start + BATCH)).stream()
					.map(place -> FactRowQueries.write(facts.get(place), change, place + 1)).toList();
				run(statement, Map.of("rows", batch), batch.size());
			}
		});
	}

	void record(Change change) {
		Map<String, Object> properties = new HashMap<>(Map.of("number", change.number(), "recordedAt", change.recordedAt().atZone(ZoneOffset.UTC),
				"actor", change.actor(), "reason", change.reason(), "recordedFacts", change.recordedFacts(), "retractedFacts",
				change.retractedFacts()));
		if (change.document() != null) {
			properties.put("document", change.document());
		}
		if (change.reverts() != null) {
			properties.put("reverts", change.reverts());
		}
		run(RECORD_CHANGE.text(), Map.of("change", properties));
	}

	/** A statement that tells how many facts it wrote: fewer or more than asked for would be a fault of ours, and nothing is kept. */
	private void run(String statement, Map<String, Object> parameters, int expected) {
		long written = neo4j.query(statement).bindAll(parameters).fetchAs(Long.class).one().orElse(0L);
		if (written != expected) {
			throw new IllegalStateException("The number of facts written (" + written + ") must be " + expected + ".");
		}
	}

	private void run(String statement, Map<String, Object> parameters) {
		neo4j.query(statement).bindAll(parameters).run();
	}
}
