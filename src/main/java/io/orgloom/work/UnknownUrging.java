package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A task was not urged that often. */
public final class UnknownUrging extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownUrging(TaskCode task, int number) {
		super(Kind.NOT_FOUND, "The task %s has no urging %d. Look it up on its page.".formatted(task, number), Map.of("task", task.value(), "number", number));
	}
}
