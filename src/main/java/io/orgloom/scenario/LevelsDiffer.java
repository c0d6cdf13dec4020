package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.UnitLevel;
import java.util.Map;

/** A step would merge units of different levels. */
public final class LevelsDiffer extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	LevelsDiffer(String code, UnitLevel level) {
		super(Kind.RULE_BROKEN, "Unit %s stands on the level %s. This step merges units of the commune level: communes, wards and townships, into one of these types."
			.formatted(code, level), Map.of("code", code, "level", level));
	}
}
