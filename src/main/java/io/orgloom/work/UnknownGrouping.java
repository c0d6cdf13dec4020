package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** A board is asked for by something it cannot be divided by. */
public final class UnknownGrouping extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownGrouping(String by, List<String> possible) {
		super(Kind.MALFORMED, "A board cannot be divided by %s. Choose one of %s.".formatted(by, String.join(", ", possible)), Map.of("by", by, "possible", possible));
	}
}
