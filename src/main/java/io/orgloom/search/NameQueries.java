package io.orgloom.search;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.graph.NameSearch;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Runs a feature's statement that finds what the ledger knows by name or code. */
@Repository
public class NameQueries {

	private final Neo4jClient neo4j;

	NameQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * What the ledger knows by name or code, as a source.
	 *
	 * @param kind as {@link SearchSource#kind()}
	 * @param file takes query, patterns, code, standing, limit, on, known; returns code, name, type, within, day
	 * @param types what the message keys of its types begin with
	 * @param pages what the addresses of its pages begin with
	 */
	public SearchSource source(String kind, CypherFile file, String types, String pages) {
		return new Named(this, kind, file, types, pages);
	}

	private record Named(NameQueries queries, String kind, CypherFile file, String types, String pages) implements SearchSource {

		@Override
		public List<Found> find(String text, boolean standing, int limit, AsOf asOf) {
			return queries.find(this, text, standing, limit, asOf);
		}

		private Found found(Record row) {
			String code = row.get("code").asString();
			return new Found(code, row.get("name").asString(), types + row.get("type").asString(), row.get("within").asString(null),
					row.get("day").asLocalDate(), pages + code);
		}
	}

	/** What fits best first; nothing where the text has no word. */
	private List<Found> find(Named named, String text, boolean standing, int limit, AsOf asOf) {
		Optional<NameSearch> search = NameSearch.of(text);
		return search.isEmpty() ? List.of() : List.copyOf(neo4j.query(named.file().text()).bindAll(asOf.parameters()).bindAll(search.get().parameters())
			.bind(text).to("code").bind(standing).to("standing").bind(limit).to("limit").fetchAs(Found.class)
			.mappedBy((types, row) -> named.found(row)).all());
	}
}
