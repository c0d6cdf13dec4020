package io.orgloom.mergerplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** More units than a plan is made from at once. */
public final class TooManyUnits extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TooManyUnits(int units, int most) {
		super(Kind.TOO_LARGE, "There are %d units; at most %d are planned at once. Plan part by part.".formatted(units, most), Map.of("units", units, "most", most));
	}
}
