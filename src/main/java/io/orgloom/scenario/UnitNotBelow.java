package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A part of a unit is said to be made of one that does not lie right in it. */
public final class UnitNotBelow extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	/** @param place where the unit lies, empty for nowhere */
	UnitNotBelow(String unit, String code, String place) {
		super(Kind.RULE_BROKEN, "Unit %s cannot make up a part of %s: it lies %s, not right in that. Name units right below it; one further down goes with the unit between, or is moved first."
			.formatted(unit, code, place.isEmpty() ? "in no unit" : "in " + place), Map.of("unit", unit, "code", code, "place", place.isEmpty() ? "–" : place));
	}
}
