package io.orgloom.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads the ledger. */
@Repository
class LedgerQueries {

	private static final CypherFile LAST_CHANGE = CypherFile.of("graph/last-change");
	private static final CypherFile CHANGE_KNOWN_AT = CypherFile.of("graph/change-known-at");
	private static final CypherFile FACTS_AROUND = CypherFile.of("graph/facts-around");
	private static final CypherFile RECORDED_BY = CypherFile.of("graph/recorded-by");
	private static final CypherFile RETRACTED_BY = CypherFile.of("graph/retracted-by");
	private static final CypherFile STANDING_FOR = CypherFile.of("graph/standing-for");
	private static final CypherFile IDENTITIES_CREATED_BY = CypherFile.of("graph/identities-created-by");
	private static final CypherFile EXISTING_IDENTITIES = CypherFile.of("graph/existing-identities");
	private static final CypherFile CHANGES = CypherFile.of("graph/changes");
	private static final CypherFile REASONS_OF_ACTOR = CypherFile.of("graph/reasons-of-actor");
	private static final CypherFile CHANGES_NUMBERED = CypherFile.of("graph/changes-numbered");
	private static final CypherFile DIVERGING_FROM = CypherFile.of("graph/diverging-from");
	private static final CypherFile DIVERGING_TO = CypherFile.of("graph/diverging-to");
	private static final CypherFile CHANGE = CypherFile.of("graph/change");

	private final Neo4jClient neo4j;

	LedgerQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	long lastChange() {
		return number(LAST_CHANGE, Map.of());
	}

	long changeKnownAt(Instant instant) {
		return number(CHANGE_KNOWN_AT, Map.of("instant", instant.atZone(ZoneOffset.UTC)));
	}

	/** Facts of every type that lead from or to some identities with the label of a state. */
	List<Fact> factsAround(FactType state, Collection<String> codes, Map<FactType.Name, FactType> types) {
		return List.copyOf(neo4j.query(FACTS_AROUND.of(state)).bindAll(Map.of("codes", List.copyOf(codes))).fetchAs(Fact.class)
			.mappedBy((system, row) -> FactRowQueries.read(types, row)).all());
	}

	List<Fact> divergingFrom(FactType type, Collection<String> codes, AsOf base) {
		return facts(DIVERGING_FROM, type, Map.of("codes", List.copyOf(codes), "on", base.on(), "known", base.known()));
	}

	List<Fact> divergingTo(FactType type, Collection<String> codes, AsOf base) {
		return facts(DIVERGING_TO, type, Map.of("codes", List.copyOf(codes), "on", base.on(), "known", base.known()));
	}

	List<Fact> recordedBy(FactType type, long change, long after, int limit) {
		return facts(RECORDED_BY, type, Map.of("change", change, "after", after, "limit", limit));
	}

	List<Fact> retractedBy(FactType type, long change, int limit) {
		return facts(RETRACTED_BY, type, Map.of("change", change, "limit", limit));
	}

	List<Fact> standingFor(FactType type, Collection<String> origins) {
		return facts(STANDING_FOR, type, Map.of("origins", List.copyOf(origins)));
	}

	List<IdentityRef> identitiesCreatedBy(FactType state, long change) {
		return neo4j.query(IDENTITIES_CREATED_BY.of(state)).bindAll(Map.of("change", change)).fetchAs(IdentityRef.class)
			.mappedBy((types, row) -> new IdentityRef(state.sourceLabel(), row.get("code").asString())).all().stream().toList();
	}

	Set<String> existing(FactType state, Collection<String> codes) {
		return neo4j.query(EXISTING_IDENTITIES.of(state)).bindAll(Map.of("codes", List.copyOf(codes))).fetchAs(String.class)
			.mappedBy((types, row) -> row.get("code").asString()).all().stream().collect(Collectors.toSet());
	}

	List<Change> changes(long before, int limit) {
		return List.copyOf(neo4j.query(CHANGES.text()).bindAll(Map.of("before", before, "limit", limit)).fetchAs(Change.class)
			.mappedBy((types, row) -> change(row.get("change").asMap())).all());
	}

	List<Change> changes(Collection<Long> numbers) {
		return List.copyOf(neo4j.query(CHANGES_NUMBERED.text()).bindAll(Map.of("numbers", List.copyOf(numbers))).fetchAs(Change.class)
			.mappedBy((types, row) -> change(row.get("change").asMap())).all());
	}

	List<String> reasons(String actor) {
		return List.copyOf(neo4j.query(REASONS_OF_ACTOR.text()).bindAll(Map.of("actor", actor)).fetchAs(String.class).all());
	}

	Optional<Change> change(long number) {
		return neo4j.query(CHANGE.text()).bindAll(Map.of("number", number)).fetchAs(Change.class)
			.mappedBy((types, row) -> change(row.get("change").asMap())).one();
	}

	private long number(CypherFile file, Map<String, Object> parameters) {
		return neo4j.query(file.text()).bindAll(parameters).fetchAs(Long.class).mappedBy((types, row) -> row.get("number").asLong()).one()
			.orElseThrow(() -> new IllegalStateException("The ledger has no node; the schema was not applied."));
	}

	private List<Fact> facts(CypherFile file, FactType type, Map<String, Object> parameters) {
		return List.copyOf(neo4j.query(file.of(type)).bindAll(parameters).fetchAs(Fact.class)
			.mappedBy((types, row) -> FactRowQueries.read(type, row)).all());
	}

	private static Change change(Map<String, @Nullable Object> row) {
		return new Change(count(row, "number"), ((ZonedDateTime) java.util.Objects.requireNonNull(row.get("recordedAt"))).toInstant(),
				String.valueOf(row.get("actor")), String.valueOf(row.get("reason")), (String) row.get("document"), (Long) row.get("reverts"),
				count(row, "recordedFacts"), count(row, "retractedFacts"));
	}

	private static long count(Map<String, @Nullable Object> row, String name) {
		return row.get(name) instanceof Long number ? number : 0;
	}
}
