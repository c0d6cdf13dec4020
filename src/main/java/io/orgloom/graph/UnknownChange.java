package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No Change has that number. */
public final class UnknownChange extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownChange(long number) {
		super(Kind.NOT_FOUND, "There is no Change %d. The list of Changes shows the numbers.".formatted(number), Map.of("change", number));
	}
}
