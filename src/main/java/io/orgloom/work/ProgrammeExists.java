package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** An agency has one work programme a quarter. */
public final class ProgrammeExists extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ProgrammeExists(WorkProgramme present) {
		super(Kind.CONFLICT, "%s has the work programme %s for %s already. Add tasks to that one.".formatted(present.owner(), present.code(), present.quarter()), Map.of("owner", present.owner().value(), "programme", present.code().value(), "quarter", present.quarter().toString()));
	}
}
