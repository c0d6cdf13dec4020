package io.orgloom.scenario;

import io.orgloom.scenario.Clash.Resolved;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Steps of scenarios with all that is kept of them. */
@Component
class KeptSteps {

	private static final TypeReference<List<Resolved>> STANDS = new TypeReference<>() {
	};

	private final ScenarioQueries queries;
	private final JsonMapper json;

	KeptSteps(ScenarioQueries queries, JsonMapper json) {
		this.queries = queries;
		this.json = json;
	}

	/** The steps that count. */
	List<KeptStep> of(Scenario scenario) {
		return between(new ScenarioId(scenario.id()), 0, scenario.cursor());
	}

	/** Steps after a position, up to another. */
	List<KeptStep> between(ScenarioId id, int after, int upTo) {
		return queries.steps(id, after, upTo).stream().map(entry -> new KeptStep(entry.position(), json.readValue(entry.json(), Step.class), entry.author(), entry.at(),
				entry.revision(), stands(entry.stands()))).toList();
	}

	private List<Resolved> stands(@Nullable String stands) {
		return stands == null ? List.of() : json.readValue(stands, STANDS);
	}
}
