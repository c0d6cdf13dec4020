package io.orgloom.impact;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** There is no such kind of thing a plan could touch. */
public final class UnknownImpactKind extends OrgloomProblem {

	UnknownImpactKind(String kind, List<String> kinds) {
		super(Kind.MALFORMED, "%s is no kind of thing a plan touches. Choose one of %s.".formatted(kind, String.join(", ", kinds)), Map.of("kind", kind, "kinds", kinds));
	}
}
