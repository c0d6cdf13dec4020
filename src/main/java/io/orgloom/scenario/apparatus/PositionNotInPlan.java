package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step names a post that is not there at that step. */
public final class PositionNotInPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	/** @param into what it became part of by an earlier step, null where nobody can tell */
	PositionNotInPlan(String code, @Nullable String into) {
		super(Kind.NOT_FOUND, "No post of the plan has the code %s at this step: it is not there on the base day, or an earlier step ended it. %s".formatted(code,
				into == null ? "Look for it in the plan's apparatus." : "Maybe name %s, which it became.".formatted(into)), Map.of("code", code));
	}
}
