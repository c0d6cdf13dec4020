package io.orgloom.scenario;

import io.orgloom.graph.CypherFile;
import io.orgloom.scenario.Consultation.NewConsultation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes what leads a scenario to a decision; each statement takes the lock of the scenario first and looks at what it rests on then. */
@Repository
class DecisionChanges {

	private static final CypherFile LOCK = CypherFile.of("scenario/lock-scenario");
	private static final CypherFile MOVE = CypherFile.of("scenario/move-scenario");
	private static final CypherFile MOVE_BASE = CypherFile.of("scenario/move-base");
	private static final CypherFile REVISE = CypherFile.of("scenario/revise-scenario");
	private static final CypherFile ABSORB = CypherFile.of("scenario/absorb-branch");
	private static final CypherFile COPY_STEPS = CypherFile.of("scenario/copy-steps");
	private static final CypherFile CLEAR_STEPS = CypherFile.of("scenario/clear-steps");
	private static final CypherFile PLACE_STEPS = CypherFile.of("scenario/place-steps");
	private static final CypherFile ADD_ENTRY = CypherFile.of("scenario/add-entry");
	private static final CypherFile ADD_COMMENT = CypherFile.of("scenario/add-comment");
	private static final CypherFile ADD_CONSULTATION = CypherFile.of("scenario/add-consultation");
	private static final CypherFile REMOVE_CONSULTATION = CypherFile.of("scenario/remove-consultation");

	private final Neo4jClient neo4j;
	private final JsonMapper json;

	DecisionChanges(Neo4jClient neo4j, JsonMapper json) {
		this.neo4j = neo4j;
		this.json = json;
	}

	/** Nobody else changes the scenario until the transaction ends; what is read from now on stays so. */
	void lock(ScenarioId id) {
		number(LOCK, Map.of("id", id.value()), "version");
	}

	/** The new version, empty where the scenario moved on. */
	OptionalLong move(Scenario scenario, ScenarioState to, @Nullable String document, @Nullable Long appliedAs) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", scenario.id(), "version", scenario.revision(), "from", scenario.state().name(),
				"to", to.name()));
		parameters.put("document", document);
		parameters.put("appliedAs", appliedAs);
		return number(MOVE, parameters, "version");
	}

	/** The new version, empty where the scenario moved on. */
	OptionalLong moveBase(Scenario scenario, LocalDate baseOn, long baseKnown, String actor) {
		return number(MOVE_BASE, Map.of("id", scenario.id(), "version", scenario.revision(), "baseOn", baseOn, "baseKnown", baseKnown, "actor", actor), "version");
	}

	/** The new version, empty where the scenario moved on. */
	OptionalLong revise(Scenario scenario, String name, LocalDate effectiveOn, String actor) {
		return number(REVISE, Map.of("id", scenario.id(), "version", scenario.revision(), "name", name, "effectiveOn", effectiveOn, "actor", actor), "version");
	}

	/** The new version with more people who worked on it, empty where the scenario moved on. */
	OptionalLong absorb(Scenario scenario, Collection<String> editors) {
		return number(ABSORB, Map.of("id", scenario.id(), "version", scenario.revision(), "editors", List.copyOf(editors)), "version");
	}

	void copySteps(Scenario from, Scenario to) {
		number(COPY_STEPS, Map.of("id", from.id(), "branch", to.id(), "cursor", from.cursor()), "copied");
	}

	/** Puts other steps in the place of all there are, in their order; the caller has the lock and has raised the version. */
	void placeSteps(String scenario, List<KeptStep> steps) {
		number(CLEAR_STEPS, Map.of("id", scenario), "dropped");
		number(PLACE_STEPS, Map.of("id", scenario, "steps", steps.stream().map(this::values).toList()), "steps");
	}

	private Map<String, @Nullable Object> values(KeptStep step) {
		Map<String, @Nullable Object> values = new HashMap<>(Map.of("type", StepTypes.of(step.step()), "json", json.writeValueAsString(step.step()),
				"revision", step.revision()));
		values.put("author", step.author());
		values.put("at", step.at() == null ? null : step.at().atZone(ZoneOffset.UTC));
		values.put("stands", step.stands().isEmpty() ? null : json.writeValueAsString(step.stands()));
		return values;
	}

	void add(String scenario, HistoryEntry entry) {
		Map<String, @Nullable Object> values = new HashMap<>(Map.of("at", entry.at().atZone(ZoneOffset.UTC), "actor", entry.actor(), "what", entry.what().name()));
		values.put("reason", entry.reason());
		values.put("document", entry.document());
		values.put("change", entry.change());
		values.put("consultation", entry.consultation() == null ? null : entry.consultation().number());
		values.put("details", entry.verdicts().isEmpty() ? null : json.writeValueAsString(entry.verdicts()));
		values.put("choices", entry.choices().isEmpty() ? null : json.writeValueAsString(entry.choices()));
		number(ADD_ENTRY, Map.of("id", scenario, "entry", values), "number");
	}

	long comment(ScenarioId id, String author, Instant at, String text) {
		return number(ADD_COMMENT, Map.of("id", id.value(), "author", author, "at", at.atZone(ZoneOffset.UTC), "text", text), "number").orElseThrow();
	}

	long consult(ScenarioId id, NewConsultation asked, String by, Instant at) {
		Map<String, @Nullable Object> values = new HashMap<>(Map.of("kind", asked.kind().name(), "heldOn", asked.heldOn(), "recordedBy", by, "recordedAt",
				at.atZone(ZoneOffset.UTC)));
		values.put("unit", asked.unit());
		values.put("invited", asked.invited());
		values.put("tookPart", asked.tookPart());
		values.put("agree", asked.agree());
		values.put("disagree", asked.disagree());
		values.put("document", asked.document());
		values.put("note", asked.note());
		return number(ADD_CONSULTATION, Map.of("id", id.value(), "consultation", values), "number").orElseThrow();
	}

	/** Whether it was there. */
	boolean removeConsultation(ScenarioId id, long number, String by, Instant at) {
		return number(REMOVE_CONSULTATION, Map.of("id", id.value(), "number", number, "by", by, "at", at.atZone(ZoneOffset.UTC)), "removed").isPresent();
	}

	private OptionalLong number(CypherFile file, Map<String, ? extends @Nullable Object> parameters, String column) {
		return neo4j.query(file.text()).bindAll(new HashMap<String, Object>(parameters)).fetchAs(Long.class)
			.mappedBy((types, row) -> row.get(column).asLong()).one().map(OptionalLong::of).orElse(OptionalLong.empty());
	}
}
