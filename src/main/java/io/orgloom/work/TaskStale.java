package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A task was changed since it was read. */
public final class TaskStale extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskStale(TaskCode task, long version, long present) {
		super(Kind.STALE, "The task %s was changed since version %d; it is at %d now. Read it again, then repeat the change.".formatted(task, version, present), Map.of("task", task.value(), "version", version, "present", present));
	}
}
