package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nothing of that key is noted as what a candidate still needs. */
public final class UnknownDevelopment extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownDevelopment(NominationCode nomination, String key) {
		super(Kind.NOT_FOUND, "The nomination %s has no need of the key %s. Read what it has, and choose one of those.".formatted(nomination, key),
				Map.of("nomination", nomination.value(), "key", key));
	}
}
