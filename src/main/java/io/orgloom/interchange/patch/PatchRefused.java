package io.orgloom.interchange.patch;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.RowProblem;
import java.util.List;
import java.util.Map;

/** A scenario of another installation cannot come in; nothing of it was written. */
public final class PatchRefused extends OrgloomProblem {

	private static final long serialVersionUID = 1;
	private static final int MOST = 500;

	private final transient List<RowProblem> problems;

	PatchRefused(List<RowProblem> problems) {
		super(Kind.RULE_BROKEN, "The scenario cannot come in: %d problems, first of all %s (%s). Nothing was written; mend the file or the data and try again."
			.formatted(problems.size(), problems.getFirst().key(), problems.getFirst().value()), Map.of("problems", problems.stream().limit(MOST).toList()));
		this.problems = List.copyOf(problems);
	}

	/** All of them: the row is the step's place from 1, 0 for the file as a whole, the column the path of the value. */
	public List<RowProblem> problems() {
		return problems;
	}
}
