package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A task cannot be finished before those it depends on. */
public final class TaskWaits extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskWaits(TaskCode task, TaskCode other) {
		super(Kind.CONFLICT, "The task %s depends on %s, which is not finished. Finish that first, or take the dependency away.".formatted(task, other), Map.of("task", task.value(), "other", other.value()));
	}
}
