package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** An urging is answered once. */
public final class UrgingAnswered extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UrgingAnswered(TaskCode task, int number, LocalDate answeredOn) {
		super(Kind.CONFLICT, "Urging %d of the task %s was answered on %s. Add progress instead.".formatted(number, task, answeredOn), Map.of("task", task.value(), "number", number, "answeredOn", answeredOn));
	}
}
