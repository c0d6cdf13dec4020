package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nobody asked for more time. */
public final class ExtensionNotAsked extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ExtensionNotAsked(TaskCode task) {
		super(Kind.CONFLICT, "For the task %s no extension waits for a decision. Ask for one first.".formatted(task), Map.of("task", task.value()));
	}
}
