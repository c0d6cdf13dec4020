package io.orgloom.access;

import io.orgloom.graph.CypherFile;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;

/** Writes and reads the log of who read personal data. */
@Repository
class ReadLogChanges {

	private static final CypherFile RECORD_READ = CypherFile.of("access/record-read");
	private static final CypherFile ADD_SUBJECTS = CypherFile.of("access/add-subjects");
	private static final CypherFile READS = CypherFile.of("access/reads");
	private static final CypherFile READS_OF = CypherFile.of("access/reads-of");
	private static final CypherFile ERASE_PURPOSES = CypherFile.of("access/erase-purposes");

	private final Neo4jClient neo4j;

	ReadLogChanges(Neo4jClient neo4j) {
		this.neo4j = neo4j;
	}

	void record(PersonalRead read) {
		Map<String, Object> properties = new HashMap<>(Map.of("id", read.id(), "at", read.at().atZone(ZoneOffset.UTC), "actor", read.actor(), "door", read.door(),
				"subjects", read.subjects()));
		if (read.purpose() != null) {
			properties.put("purpose", read.purpose());
		}
		neo4j.query(RECORD_READ.text()).bindAll(Map.of("read", properties)).run();
	}

	/**
	 * Adds people to the last reading of an actor by a door.
	 *
	 * @param since ids begin with their time
	 * @return whether there is one
	 */
	boolean addSubjects(String actor, String door, String since, Collection<String> subjects) {
		return neo4j.query(ADD_SUBJECTS.text()).bindAll(Map.of("actor", actor, "door", door, "since", since, "subjects", List.copyOf(subjects))).fetchAs(String.class).one()
			.isPresent();
	}

	List<PersonalRead> reads(@Nullable String actor, String before, int limit) {
		return reads(neo4j.query(READS.text()).bind(actor).to("actor").bind(before).to("before").bind(limit).to("limit"));
	}

	List<PersonalRead> readsOf(String subject, @Nullable String actor, String before, int limit) {
		return reads(neo4j.query(READS_OF.text()).bind(phrase(subject)).to("query").bind(subject).to("subject").bind(actor).to("actor").bind(before).to("before")
			.bind(limit).to("limit"));
	}

	void erasePurposes(String subject, Collection<String> words, String mark) {
		neo4j.query(ERASE_PURPOSES.text()).bindAll(Map.of("query", phrase(subject), "words", List.copyOf(words), "mark", mark)).run();
	}

	/** A code as one word in Lucene's language. */
	private static String phrase(String code) {
		return "\"" + code.replaceAll("[\\\\\"]", "\\\\$0") + "\"";
	}

	private static List<PersonalRead> reads(RunnableSpec query) {
		return List.copyOf(query.fetchAs(PersonalRead.class).mappedBy((types, row) -> read(row)).all());
	}

	private static PersonalRead read(Record row) {
		Value read = row.get("read");
		return new PersonalRead(read.get("id").asString(), read.get("at").asZonedDateTime().toInstant(), read.get("actor").asString(), read.get("door").asString(),
				read.get("purpose").isNull() ? null : read.get("purpose").asString(), read.get("subjects").asList(Value::asString));
	}
}
