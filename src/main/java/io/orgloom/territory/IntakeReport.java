package io.orgloom.territory;

import io.orgloom.graph.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a bundle.
 *
 * @param problems why it cannot come in; empty when it can, or did
 * @param change the Change written, or the one that would be; null with problems
 */
public record IntakeReport(List<RowProblem> problems, @Nullable Change change, int formed, int changed, int ended) {

	/** Nothing can come in. */
	public static IntakeReport refused(List<RowProblem> problems) {
		return new IntakeReport(List.copyOf(problems), null, 0, 0, 0);
	}
}
