package io.orgloom.scenario;

import io.orgloom.graph.AsOf;
import io.orgloom.scenario.Clash.Choice;
import io.orgloom.scenario.Clash.Resolution;
import io.orgloom.scenario.Reconciliation.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the steps of a plan on another footing, by the answers there are. */
@Component
class Footing {

	private final KeptPlans plans;
	private final KeptSteps steps;
	private final PlanRules rules;

	Footing(KeptPlans plans, KeptSteps steps, PlanRules rules) {
		this.plans = plans;
		this.steps = steps;
		this.rules = rules;
	}

	/** A plan on another base. */
	Outcome onBase(Scenario scenario, AsOf base, List<Resolution> resolutions) {
		return settled(onBase(scenario, base), resolutions);
	}

	private Reconciliation onBase(Scenario scenario, AsOf base) {
		Plan start = plans.start(scenario);
		List<KeptStep> kept = steps.of(scenario);
		Plan.Next mine = start.with(kept.stream().map(KeptStep::step).toList());
		return new Reconciliation(rules, start, mine.plan(), plans.start(scenario.on(base)), kept, mine.keys(), Map.of(), Set.of());
	}

	/** By the answers; {@link ResolutionWithoutConflict} where one answers none. */
	static Outcome settled(Reconciliation reconciliation, List<Resolution> resolutions) {
		Map<String, Choice> answers = new HashMap<>();
		resolutions.forEach(each -> answers.put(each.conflict(), each.choice()));
		Outcome outcome = reconciliation.with(answers);
		if (!outcome.seen().entrySet().stream().filter(each -> each.getValue().chosen() != null).map(Map.Entry::getKey).toList().containsAll(answers.keySet())) {
			Map<String, Clash> seen = new HashMap<>(reconciliation.with(Map.of()).seen());
			seen.putAll(outcome.seen());
			refuseUnknown(answers, seen);
		}
		return outcome;
	}

	/** An answer to what another answer has made pointless is none to nothing. */
	private static void refuseUnknown(Map<String, Choice> answers, Map<String, Clash> seen) {
		answers.forEach((id, choice) -> {
			Clash named = seen.get(id);
			if (named == null || !named.choices().contains(choice)) {
				throw new ResolutionWithoutConflict(id, choice, named == null ? List.of() : named.choices());
			}
		});
	}
}
