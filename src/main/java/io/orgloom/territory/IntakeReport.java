package io.orgloom.territory;

import io.orgloom.graph.Change;
import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of a bundle.
 *
 * @param problems why it cannot come in; empty when it can, or did
 * @param change the Change written, or the one that would be; null with problems
 */
public record IntakeReport(List<RowProblem> problems, @Nullable Change change, int formed, int changed, int ended) {

	/** What a trial says, with the reason where a row or a rule refuses. */
	public static IntakeReport rehearsed(Supplier<IntakeReport> trial) {
		try {
			return trial.get();
		} catch (BundleRefused refused) {
			return refused(refused.problems());
		} catch (OrgloomProblem broken) {
			return refused(List.of(new RowProblem("", 0, "", "", "rule", List.of(broken))));
		}
	}

	/** Nothing can come in. */
	public static IntakeReport refused(List<RowProblem> problems) {
		return new IntakeReport(List.copyOf(problems), null, 0, 0, 0);
	}
}
