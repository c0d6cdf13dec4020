package io.orgloom.territory;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A kind of population figure was asked for, but of something else than people. */
public final class KindWithoutPopulation extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	KindWithoutPopulation(PopulationKind kind) {
		super(Kind.MALFORMED, "Areas have no kind (%s). Leave populationKind out, or ask for the metric population.".formatted(kind),
				Map.of("populationKind", kind.name()));
	}
}
