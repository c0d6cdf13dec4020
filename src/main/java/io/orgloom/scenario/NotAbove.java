package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.UnitLevel;
import java.util.Map;

/** A step would put a unit into one that does not stand above it. */
public final class NotAbove extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NotAbove(String what, UnitLevel level, String place, UnitLevel placeLevel) {
		super(Kind.RULE_BROKEN, "%s stands on the level %s and cannot lie in %s, which stands on the level %s. Choose a unit of a higher level."
			.formatted(what, level, place, placeLevel), Map.of("code", what, "level", level, "parent", place, "parentLevel", placeLevel));
	}
}
