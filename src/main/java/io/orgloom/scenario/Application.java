package io.orgloom.scenario;

import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a plan into force: for now one that renames one unit. */
@Component
class Application {

	private final ScenarioQueries queries;
	private final TerritoryRegister register;
	private final JsonMapper json;

	Application(ScenarioQueries queries, TerritoryRegister register, JsonMapper json) {
		this.queries = queries;
		this.register = register;
		this.json = json;
	}

	Change apply(Scenario scenario, ChangeNote note) {
		String text = queries.steps(new ScenarioId(scenario.id()), scenario.cursor()).getFirst();
		if (json.readValue(text, Step.class) instanceof Step.RenameUnit rename) {
			return register.change(new UnitCode(rename.code()), new UnitEdit(rename.name(), null, null, null, null, null, null, null, null, null),
					scenario.effectiveOn(), note);
		}
		throw new UnsupportedOperationException(text);
	}
}
