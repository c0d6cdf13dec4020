package io.orgloom.comparison;

import io.orgloom.problem.OrgloomProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A weight that is no weight, or of nothing that is weighed. */
public final class InvalidWeight extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	InvalidWeight(ComparedFigure figure, String weight, double most) {
		super(Kind.MALFORMED, "The weight %s of %s cannot be used. A weight lies between 0 and %.0f.".formatted(weight, figure, most),
				Map.of("figure", figure.name(), "weight", weight, "limit", most));
	}

	/** Of a figure that is none, or is not weighed. */
	InvalidWeight(String figure) {
		super(Kind.MALFORMED, "%s is no figure that is weighed. These are: %s.".formatted(figure, weighed()), Map.of("figure", figure, "known", weighed()));
	}

	private static List<String> weighed() {
		return Arrays.stream(ComparedFigure.values()).filter(ComparedFigure::isWeighed).map(Enum::name).toList();
	}
}
