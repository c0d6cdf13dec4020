package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** Nothing is recorded as a task of that code. */
public final class UnknownTask extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnknownTask(String code) {
		super(Kind.NOT_FOUND, "No task has the code %s. Look it up in the list of tasks.".formatted(code), Map.of("code", code));
	}
}
