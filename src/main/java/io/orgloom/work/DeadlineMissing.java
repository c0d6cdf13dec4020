package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A task without a deadline cannot get more time. */
public final class DeadlineMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	DeadlineMissing(TaskCode task) {
		super(Kind.RULE_BROKEN, "The task %s has no deadline that could be extended. Set one first.".formatted(task), Map.of("task", task.value()));
	}
}
