package io.orgloom.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** How a fact lies in the graph: the one place that knows the names of its reserved properties. */
final class FactRowQueries {

	private FactRowQueries() {
	}

	/** A row that names its own type. */
	static Fact read(Map<FactType.Name, FactType> types, Record row) {
		FactType.Name name = new FactType.Name(row.get("relationship").asString(), row.get("sourceLabel").asString(), row.get("targetLabel").asString());
		FactType type = types.get(name);
		if (type == null) {
			throw new IllegalStateException("The fact (" + row.get("id").asString() + ") is of a type (" + name + ") that no module declares.");
		}
		return read(type, row);
	}

	static Fact read(FactType type, Record row) {
		Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		Interval interval = new Interval((LocalDate) remove(properties, "from"), (@Nullable LocalDate) properties.remove("until"));
		for (String reserved : new String[] {"id", "origin", "ordinal", "recorded", "retracted"}) {
			properties.remove(reserved);
		}
		Map<String, Object> state = new TreeMap<>();
		if (type.isState()) {
			state.putAll(row.get("state").asMap());
			state.remove("id");
			properties.putIfAbsent(FactType.VARIANT, "");
		}
		Value retracted = row.get("retracted");
		return new Fact(row.get("id").asString(), row.get("origin").asString(),
				new Content(type, row.get("source").asString(), row.get("target").asString(), properties, state), interval,
				row.get("recorded").asLong(), retracted.isNull() ? null : retracted.asLong());
	}

	private static Object remove(Map<String, Object> properties, String name) {
		Object value = properties.remove(name);
		if (value == null) {
			throw new IllegalStateException("The property (" + name + ") of a fact must be there.");
		}
		return value;
	}

	static Map<String, Object> write(NewFact fact, long change, int ordinal) {
		Map<String, Object> properties = new TreeMap<>(fact.content().properties());
		if (fact.content().type().isState() && "".equals(properties.get(FactType.VARIANT))) {
			properties.remove(FactType.VARIANT);
		}
		String id = change + "-" + ordinal;
		properties.put("id", id);
		if (fact.origin() != null) {
			properties.put("origin", fact.origin());
		}
		properties.put("ordinal", (long) ordinal);
		properties.put("recorded", change);
		properties.put("from", fact.interval().from());
		LocalDate until = fact.interval().until();
		if (until != null) {
			properties.put("until", until);
		}
		String target = fact.content().target();
		if (target != null) {
			return Map.of("source", fact.content().source(), "target", target, "properties", properties);
		}
		Map<String, Object> state = new TreeMap<>(fact.content().state());
		state.put("id", id);
		return Map.of("source", fact.content().source(), "state", state, "properties", properties);
	}
}
