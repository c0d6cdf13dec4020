package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** Something would have happened to a task before it could, or after today. */
public final class TaskDayInvalid extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskDayInvalid(TaskCode task, LocalDate day, LocalDate from, LocalDate until) {
		super(Kind.RULE_BROKEN, "%s is no day for this at the task %s. Choose one from %s to %s.".formatted(day, task, from, until), Map.of("task", task.value(), "day", day, "from", from, "until", until));
	}
}
