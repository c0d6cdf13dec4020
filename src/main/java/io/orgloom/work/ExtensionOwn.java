package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nobody decides on an extension they asked for. */
public final class ExtensionOwn extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ExtensionOwn(TaskCode task, String actor) {
		super(Kind.FORBIDDEN, "%s asked for the extension of the task %s: another approver decides on it.".formatted(actor, task), Map.of("task", task.value(), "actor", actor));
	}
}
