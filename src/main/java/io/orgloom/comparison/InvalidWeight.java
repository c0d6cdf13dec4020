package io.orgloom.comparison;

import io.orgloom.problem.OrgloomProblem;
import java.util.Arrays;
import java.util.Map;

/** A weight that is no weight, or of nothing that is weighed. */
public final class InvalidWeight extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	InvalidWeight(String figure, String weight, double most) {
		super(Kind.MALFORMED, "The weight %s of %s cannot be used. A weight lies between 0 and %.0f; these figures are weighed: %s.".formatted(weight, figure, most,
				Arrays.stream(ComparedFigure.values()).filter(ComparedFigure::isWeighed).toList()), Map.of("figure", figure, "weight", weight, "limit", most));
	}
}
