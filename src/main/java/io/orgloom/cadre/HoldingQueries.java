package io.orgloom.cadre;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.CypherFile;
import io.orgloom.scenario.apparatus.PlannedPeople.Holding;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what people hold, by their codes alone. */
@Repository
class HoldingQueries {

	private static final CypherFile HELD_BY_HOLDERS_IN = CypherFile.of("cadre/held-by-holders-in");
	private static final CypherFile HELD_BY = CypherFile.of("cadre/held-by");

	private final Neo4jClient neo4j;

	HoldingQueries(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	List<Holding> heldByHoldersIn(Collection<OrgUnitCode> units, AsOf asOf) {
		return List.copyOf(neo4j.query(HELD_BY_HOLDERS_IN.text()).bindAll(asOf.parameters()).bind(units.stream().map(OrgUnitCode::value).toList()).to("codes")
			.fetchAs(Holding.class).mappedBy((types, row) -> holding(row)).all());
	}

	/** Of those who are on record that day; what they hold may be nothing. */
	Map<String, List<Holding>> heldBy(Collection<CadreCode> cadres, AsOf asOf) {
		Map<String, List<Holding>> held = new LinkedHashMap<>();
		neo4j.query(HELD_BY.text()).bindAll(asOf.parameters()).bind(cadres.stream().map(CadreCode::value).toList()).to("codes").fetchAs(Boolean.class)
			.mappedBy((types, row) -> {
				List<Holding> own = held.computeIfAbsent(row.get("cadre").asString(), cadre -> new ArrayList<>());
				return row.get("position").isNull() || own.add(holding(row));
			}).all();
		return held;
	}

	private static Holding holding(Record row) {
		return new Holding(row.get("cadre").asString(), new PositionCode(row.get("position").asString()), new OrgUnitCode(row.get("unit").asString()),
				row.get("acting").asBoolean(false), row.get("concurrent").asBoolean(false));
	}
}
