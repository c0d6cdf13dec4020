package io.orgloom.scenario.apparatus;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.Hierarchy;
import java.util.Map;

/** Org units of different hierarchies cannot become one. */
public final class HierarchiesDiffer extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	HierarchiesDiffer(String code, Hierarchy has, Hierarchy wanted) {
		super(Kind.RULE_BROKEN, "The org unit %s belongs to the hierarchy %s, what it is to become part of to %s. Only org units of one hierarchy can become one.".formatted(code, has, wanted),
				Map.of("code", code, "hierarchy", has, "wanted", wanted));
	}
}
