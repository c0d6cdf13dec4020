package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;

/** Somebody else holds the post on one of these days, or acts in it. */
public final class PositionHeld extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	PositionHeld(Held held) {
		super(Kind.CONFLICT, "The post %s is %s by the cadre %s on %s. Release them first, or choose other days."
			.formatted(held.position(), held.acting() ? "acted in" : "held", held.cadre(), held.days()), Refusals.facts(held));
	}
}
