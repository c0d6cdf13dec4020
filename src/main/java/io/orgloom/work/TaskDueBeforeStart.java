package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A task would have to be done before it begins. */
public final class TaskDueBeforeStart extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskDueBeforeStart(LocalDate startOn, LocalDate dueOn) {
		super(Kind.RULE_BROKEN, "The task would be due on %s, before it starts on %s. Choose a later deadline or an earlier start.".formatted(dueOn, startOn),
				Map.of("startOn", startOn, "dueOn", dueOn));
	}
}
