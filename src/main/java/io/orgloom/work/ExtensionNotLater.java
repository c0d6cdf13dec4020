package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** An extension gives more time, or it is none. */
public final class ExtensionNotLater extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ExtensionNotLater(TaskCode task, LocalDate asked, LocalDate dueOn) {
		super(Kind.RULE_BROKEN, "%s is not after the deadline %s of the task %s. Ask for a later day.".formatted(asked, dueOn, task), Map.of("task", task.value(), "asked", asked, "dueOn", dueOn));
	}
}
