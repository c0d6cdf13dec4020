package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.OrgUnitCode;
import java.util.Map;

/** An agency would have two parts in one task, such as lead and coordinator. */
public final class TaskUnitNamedTwice extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskUnitNamedTwice(OrgUnitCode unit, boolean lead) {
		super(Kind.RULE_BROKEN, "The agency %s is named twice in the task. One agency leads, the others coordinate or are consulted: name each once.".formatted(unit),
				Map.of("unit", unit.value(), "lead", lead));
	}
}
