package io.orgloom.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A fact as it was believed at some Change, read past the ledger's own reading so that it can testify against it. */
public record Believed(String id, String type, String source, String target, Map<String, Object> properties, LocalDate from, @Nullable LocalDate until) {

	private static final String STATEMENT = """
			MATCH (source)-[f]->(target)
			WHERE f.recorded <= $number AND (f.retracted IS NULL OR f.retracted > $number)
			RETURN f.id AS id, type(f) AS type, source.code AS source, coalesce(target.code, '') AS target, properties(f) AS fact,
			  CASE WHEN target.code IS NULL THEN properties(target) ELSE {} END AS state
			""";

	/** All that was believed at a Change. */
	public static Set<Believed> at(Neo4jClient neo4j, long number) {
		return neo4j.query(STATEMENT).bindAll(Map.of("number", number)).fetchAs(Believed.class).mappedBy((types, row) -> read(row)).all().stream()
			.collect(Collectors.toSet());
	}

	private static Believed read(Record row) {
		Map<String, Object> properties = new TreeMap<>(row.get("fact").asMap());
		LocalDate from = (LocalDate) properties.remove("from");
		LocalDate until = (LocalDate) properties.remove("until");
		List.of("id", "origin", "ordinal", "recorded", "retracted").forEach(properties::remove);
		row.get("state").asMap().forEach((name, value) -> properties.put("state." + name, value));
		properties.remove("state.id");
		return new Believed(row.get("id").asString(), row.get("type").asString(), row.get("source").asString(), row.get("target").asString(), properties,
				from, until);
	}

	/** What it says, whichever Change recorded it. */
	Believed nameless() {
		return new Believed("", type, source, target, properties, from, until);
	}

	/** What all of them say. */
	public static List<Believed> nameless(Set<Believed> facts) {
		return facts.stream().map(Believed::nameless).toList();
	}

	boolean holdsOn(LocalDate day) {
		return !from.isAfter(day) && (until == null || day.isBefore(until));
	}

	@Override
	public String toString() {
		return id + " " + type + " " + source + (target.isEmpty() ? "" : "→" + target) + " " + properties + " [" + from + ", "
				+ (until == null ? "…" : until) + ")";
	}
}
