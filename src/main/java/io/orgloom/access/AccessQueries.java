package io.orgloom.access;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Finds what a scope reaches, by its own statement, so that access needs no other module. */
@Repository
class AccessQueries {

	private static final CypherFile SCOPE = CypherFile.of("access/scope");
	private static final CypherFile SCOPES = CypherFile.of("access/scopes");
	private static final CypherFile EXISTING_UNITS = CypherFile.of("access/existing-units");

	private final Neo4jClient neo4j;

	AccessQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	/** The codes of the unit and of everything above it. */
	Set<String> scope(String unit, AsOf asOf, LocalDate today) {
		return codes(neo4j.query(SCOPE.text()).bind(unit).to("unit").bind(today).to("today").bindAll(asOf.parameters()));
	}

	/** By unit, the codes of it and of everything above it. */
	Map<String, Set<String>> scopes(Collection<String> units, AsOf asOf, LocalDate today) {
		Map<String, Set<String>> scopes = new HashMap<>();
		neo4j.query(SCOPES.text()).bind(List.copyOf(units)).to("units").bind(today).to("today").bindAll(asOf.parameters()).fetchAs(String.class)
			.mappedBy((types, row) -> {
				scopes.put(row.get("unit").asString(), Set.copyOf(row.get("scope").asList(Value::asString)));
				return "";
			}).all();
		return scopes;
	}

	Set<String> existingUnits(Collection<String> codes) {
		return codes(neo4j.query(EXISTING_UNITS.text()).bindAll(Map.of("codes", List.copyOf(codes))));
	}

	private static Set<String> codes(Neo4jClient.RunnableSpec statement) {
		return Set.copyOf(statement.fetchAs(String.class).mappedBy((types, row) -> row.get("code").asString()).all());
	}
}
