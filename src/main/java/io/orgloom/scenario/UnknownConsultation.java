package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A scenario has no consultation of that number, or it was removed. */
public final class UnknownConsultation extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownConsultation(ScenarioId id, long number) {
		super(Kind.NOT_FOUND, "Scenario %s has no consultation %d, or it was removed. The list of its consultations shows the numbers.".formatted(id, number),
				Map.of("scenario", id.value(), "number", number));
	}
}
