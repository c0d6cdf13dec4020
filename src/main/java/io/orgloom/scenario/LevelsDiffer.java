package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.UnitLevel;
import java.util.Map;

/** A step is about units, or a type, of different levels. */
public final class LevelsDiffer extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	LevelsDiffer(String what, UnitLevel level, UnitLevel expected) {
		super(Kind.RULE_BROKEN, "%s stands on the level %s; this step is about units of the level %s. Name units and types of one level."
			.formatted(what, level, expected), Map.of("code", what, "level", level, "expected", expected));
	}
}
