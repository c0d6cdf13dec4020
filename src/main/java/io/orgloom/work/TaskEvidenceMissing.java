package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** A task is finished by evidence, not by saying so. */
public final class TaskEvidenceMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TaskEvidenceMissing(TaskCode task) {
		super(Kind.RULE_BROKEN, "The task %s cannot be finished without evidence. Say what shows that its product is there.".formatted(task), Map.of("task", task.value()));
	}
}
