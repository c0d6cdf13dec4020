package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A Change would retract a fact that is no longer believed: somebody else was first. */
public final class FactRetracted extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	FactRetracted(Fact fact) {
		super(Kind.CONFLICT, "%s is no longer believed: a later Change has retracted it. Look at what is believed now, and try again.".formatted(fact),
				Map.of("fact", fact.toString(), "id", fact.id()));
	}
}
