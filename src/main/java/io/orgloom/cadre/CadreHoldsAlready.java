package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;

/** The cadre holds the post on one of these days already. */
public final class CadreHoldsAlready extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CadreHoldsAlready(Held held) {
		super(Kind.CONFLICT, "The cadre %s %s the post %s already on %s. Maybe choose other days, or correct what is recorded."
			.formatted(held.cadre(), held.acting() ? "acts in" : "holds", held.position(), held.days()), Refusals.facts(held));
	}
}
