package io.orgloom.comparison;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.Scenario;
import java.util.Map;

/** Scenarios about different territories have nothing to be compared by. */
public final class TerritoriesDiffer extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TerritoriesDiffer(Scenario one, Scenario other) {
		super(Kind.RULE_BROKEN, "The scenario %s (%s) is about the territory %s, %s (%s) about %s. Compare scenarios of one territory.".formatted(one.name(), one.id(), territory(one),
				other.name(), other.id(), territory(other)), Map.of("one", one.id(), "other", other.id(), "oneWithin", territory(one), "otherWithin", territory(other)));
	}

	private static String territory(Scenario scenario) {
		return scenario.within() == null ? "of the whole country" : scenario.within();
	}
}
