package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A search has no name, one that is too long, or there are too many already. */
public final class SearchNotSaved extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	SearchNotSaved(String name, int longest, int most) {
		super(Kind.RULE_BROKEN, "The search (%s) was not saved: a name has 1 to %d characters, and an account keeps up to %d searches. Choose a name, or forget one first."
			.formatted(name.isEmpty() ? "without a name" : name, longest, most), Map.of("parameter", "name", "longest", longest, "most", most));
	}
}
