package io.orgloom.graph;

import io.orgloom.support.StandingClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Administrative units in the ledger, in few words. */
abstract class LedgerCase {

	static final String UNIT = "AdministrativeUnit";
	static final FactType STATE = FactType.state(UNIT);
	static final String TERRITORY = "territory";
	static final ChangeNote NOTE = new ChangeNote("an.nguyen", "Resolution read again", null);

	@Autowired
	Ledger ledger;
	@Autowired
	Neo4jClient neo4j;
	@Autowired
	StandingClock clock;
	@Autowired
	private List<FactTypes> declared;

	FactType type(String relationship) {
		return declared.stream().flatMap(module -> module.types().stream())
			.filter(type -> type.relationship().equals(relationship) && !type.isState()
					&& (type.sourceLabel().equals(UNIT) || type.targetLabel().equals(UNIT)))
			.findFirst().orElseThrow();
	}

	Change write(Consumer<Writing> work) {
		return ledger.write(NOTE, work);
	}

	/** A unit with only a name, from a day on. */
	Change unit(String code, String from, @Nullable String until) {
		return write(writing -> writing.record(core(code, code), days(from, until)));
	}

	static Content core(String code, String name) {
		return Content.state(STATE, code, FactType.CORE, Map.of("name", name));
	}

	static Content population(String code, long inhabitants) {
		return Content.state(STATE, code, "population", Map.of("inhabitants", inhabitants));
	}

	Content partOf(String below, String above) {
		return Content.link(type("PART_OF"), below, above, Map.of("hierarchy", TERRITORY));
	}

	Content adjacent(String one, String other) {
		return Content.link(type("ADJACENT_TO"), one, other, Map.of("sharedBorderKm", 1.5));
	}

	static Slot coreOf(String code) {
		return Slot.state(STATE, code, FactType.CORE, "");
	}

	Slot placeOf(String code) {
		return Slot.single(type("PART_OF"), code, TERRITORY);
	}

	static IdentityRef unit(String code) {
		return new IdentityRef(UNIT, code);
	}

	static Interval days(String from, @Nullable String until) {
		return new Interval(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
	}

	static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	Set<Believed> believed(long number) {
		return Believed.at(neo4j, number);
	}

	Set<Believed> believed() {
		return believed(ledger.last());
	}

	/** What is believed of one unit, as "core Vinh [2024-01-01, …)" or "PART_OF 40 [2024-01-01, …)". */
	List<String> about(String code) {
		return told(believed(), code);
	}

	static List<String> told(Set<Believed> facts, String code) {
		return facts.stream().filter(fact -> fact.source().equals(code)).map(LedgerCase::told).sorted().toList();
	}

	private static String told(Believed fact) {
		String what = fact.target().isEmpty()
				? fact.properties().get("aspect") + " " + fact.properties().getOrDefault("state.name", fact.properties().get("state.inhabitants"))
				: fact.type() + " " + fact.target();
		return what + " [" + fact.from() + ", " + (fact.until() == null ? "…" : fact.until()) + ")";
	}

	long count(String pattern) {
		return neo4j.query("MATCH " + pattern + " RETURN count(*) AS n").fetchAs(Long.class).one().orElseThrow();
	}
}
