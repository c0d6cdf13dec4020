package io.orgloom.territory;

import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** Rows of a bundle cannot come in; nothing of it was written. */
public final class BundleRefused extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	private final transient List<RowProblem> problems;

	public BundleRefused(List<RowProblem> problems) {
		super(Kind.RULE_BROKEN, "%d rows cannot come in, first of all row %d of %s. Nothing was written; mend the rows and try again."
			.formatted(problems.size(), problems.getFirst().row(), problems.getFirst().file()), Map.of("problems", problems.stream().limit(500).toList()));
		this.problems = List.copyOf(problems);
	}

	public List<RowProblem> problems() {
		return problems;
	}
}
