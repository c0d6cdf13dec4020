package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A code was given to a task before. */
public final class TaskCodeTaken extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskCodeTaken(TaskCode task) {
		super(Kind.CONFLICT, "The code %s was given to a task before; codes are given once. Choose another, or leave it out.".formatted(task), Map.of("task", task.value()));
	}
}
