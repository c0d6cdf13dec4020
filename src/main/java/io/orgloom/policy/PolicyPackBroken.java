package io.orgloom.policy;

import java.util.Map;

import io.orgloom.problem.OrgloomProblem;

/** A policy pack cannot be used as it is written; nothing of it is loaded. */
public final class PolicyPackBroken extends OrgloomProblem {
	private static final long serialVersionUID = 1;

	PolicyPackBroken(String place, String field, String what) {
		super(Kind.MALFORMED, "%s, field %s: %s".formatted(place, field, what), Map.of("place", place, "field", field));
	}
}
