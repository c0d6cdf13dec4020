package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** Somebody asked for more time already and waits for the decision. */
public final class ExtensionPending extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ExtensionPending(TaskCode task, LocalDate asked) {
		super(Kind.CONFLICT, "For the task %s an extension to %s is asked for and not decided yet. Have it decided first.".formatted(task, asked), Map.of("task", task.value(), "asked", asked));
	}
}
