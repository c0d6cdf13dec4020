package io.orgloom.scenario;

import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import org.springframework.stereotype.Component;

/** Puts a plan into force: for now one that renames one unit. */
@Component
class Application {

	private final KeptPlans plans;
	private final TerritoryRegister register;

	Application(KeptPlans plans, TerritoryRegister register) {
		this.plans = plans;
		this.register = register;
	}

	Change apply(Scenario scenario, ChangeNote note) {
		Step step = plans.steps(scenario).getFirst();
		if (step instanceof Step.RenameUnit rename) {
			return register.change(new UnitCode(rename.code()), new UnitEdit(rename.name(), null, null, null, null, null, null, null, null, null),
					scenario.effectiveOn(), note);
		}
		throw new UnsupportedOperationException(step.toString());
	}
}
