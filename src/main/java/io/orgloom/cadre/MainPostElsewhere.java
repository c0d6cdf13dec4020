package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.PositionCode;

/** The cadre has another main post on one of these days. */
public final class MainPostElsewhere extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	MainPostElsewhere(Held held, PositionCode wanted) {
		super(Kind.CONFLICT, "The main post of the cadre %s is %s on %s. Transfer them from there, release them first, or let them hold %s concurrently."
			.formatted(held.cadre(), held.position(), held.days(), wanted), Refusals.facts(held));
	}
}
