package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A task is finished or cancelled: nothing is added to it any more. */
public final class TaskOver extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskOver(TaskCode task, TaskStatus status, LocalDate since) {
		super(Kind.CONFLICT, "The task %s has been %s since %s. Open it again first, or choose another.".formatted(task, status, since), Map.of("task", task.value(), "status", status.name(), "since", since));
	}
}
