package io.orgloom.cadreplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A cadre plan has no post in its scope, or more than are taken. */
public final class NoPositionsPlanned extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NoPositionsPlanned(int number, int most) {
		super(Kind.RULE_BROKEN, "A cadre plan covers 1 to %2$d posts and this one would cover %1$d. Name its posts, or a unit that has leading posts.".formatted(number, most), Map.of("number", number, "most", most));
	}
}
