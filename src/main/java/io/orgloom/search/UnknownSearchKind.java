package io.orgloom.search;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Nothing of that kind can be searched for. */
public final class UnknownSearchKind extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownSearchKind(String kind, List<String> kinds) {
		super(Kind.MALFORMED, "There is no kind (%s) to search for. Leave it out to search everything, or give one of: %s.".formatted(kind,
				String.join(", ", kinds)), Map.of("kind", kind, "kinds", kinds));
	}
}
