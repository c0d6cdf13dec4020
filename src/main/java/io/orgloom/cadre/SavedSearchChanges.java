package io.orgloom.cadre;

import io.orgloom.graph.CypherFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the searches accounts keep: no facts of the world, so beside the ledger. */
@Repository
class SavedSearchChanges {

	private static final CypherFile SAVED = CypherFile.of("cadre/saved-searches");
	private static final CypherFile SAVE = CypherFile.of("cadre/save-search");
	private static final CypherFile FORGET = CypherFile.of("cadre/forget-search");

	private final Neo4jClient neo4j;

	SavedSearchChanges(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<SavedSearch> of(String account) {
		return List.copyOf(neo4j.query(SAVED.text()).bindAll(Map.of("account", account)).fetchAs(SavedSearch.class)
			.mappedBy((types, row) -> new SavedSearch(row.get("name").asString(), row.get("filter").asString())).all());
	}

	/** Whether it was saved; empty where there is no such account. */
	Optional<Boolean> save(String account, SavedSearch search, int most) {
		return neo4j.query(SAVE.text()).bindAll(Map.of("account", account, "name", search.name(), "filter", search.filter(), "most", most)).fetchAs(Boolean.class)
			.mappedBy((types, row) -> row.get("saved").asBoolean()).one();
	}

	void forget(String account, String name) {
		neo4j.query(FORGET.text()).bindAll(Map.of("account", account)).bind(name).to("name").run();
	}

	void forgetAll(String account) {
		neo4j.query(FORGET.text()).bindAll(Map.of("account", account)).bind((String) null).to("name").run();
	}
}
