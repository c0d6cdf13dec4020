package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A task cannot become what was asked for from what it is. */
public final class TaskStepIllegal extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskStepIllegal(TaskCode task, TaskStatus status, TaskStatus asked) {
		super(Kind.CONFLICT, "The task %s is %s and cannot become %s. Possible now: %s.".formatted(task, status, asked, status.next().isEmpty() ? "nothing" : status.next()), Map.of("task", task.value(), "status", status.name(), "asked", asked.name(), "possible", status.next().stream().map(Enum::name).sorted().toList()));
	}
}
