package io.orgloom.graph;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** A hierarchy would lead back to where it begins. */
public final class HierarchyCycle extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	HierarchyCycle(FactType type, List<String> path, Interval days) {
		super(Kind.RULE_BROKEN, "%s would lead in a circle on %s: %s. Maybe choose a place that does not lie below the unit itself.".formatted(type, days,
				String.join(" → ", path)), Map.of("path", List.copyOf(path), "days", days.toString()));
	}
}
