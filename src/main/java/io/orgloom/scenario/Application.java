package io.orgloom.scenario;

import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.territory.TerritoryRegister;
import org.springframework.stereotype.Component;

/** Puts plans into force: the whole of a plan as one Change, in the transaction of the caller. */
@Component
class Application {

	private final KeptPlans plans;
	private final TerritoryRegister register;

	Application(KeptPlans plans, TerritoryRegister register) {
		this.plans = plans;
		this.register = register;
	}

	/** {@link io.orgloom.territory.OfficialCodeHeld} where a code it gives is not free by then. */
	void refuseHeldCodes(Scenario scenario) {
		Projection plan = plans.of(scenario).projection();
		plan.officialCodes().refuseHeld(plan, scenario.effectiveOn());
	}

	Change apply(Scenario scenario, ChangeNote note) {
		return register.rearrange(RearrangementDraft.of(plans.of(scenario).projection(), scenario), note).change();
	}
}
