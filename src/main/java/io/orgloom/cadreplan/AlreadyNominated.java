package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A cadre is nominated for the post already. */
public final class AlreadyNominated extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	AlreadyNominated(Nomination nomination) {
		super(Kind.CONFLICT, "The cadre %s is nominated for %s already (%s). Change that nomination instead.".formatted(nomination.cadre(), nomination.place(), nomination.code()), Map.of("cadre", nomination.cadre().value(), "position", nomination.place(), "nomination", nomination.code().value()));
	}
}
