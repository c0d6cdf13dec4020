package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No plan has that many units, whatever the standards. */
public final class CountImpossible extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CountImpossible(int count, int least, int most) {
		super(Kind.RULE_BROKEN, "There cannot be %d units afterwards: what hangs together, districts kept and units that stay as they are leave at least %d, the units there are and "
			.formatted(count, least) + "those that must be merged at most %d. Choose a count between, or drop a demand.".formatted(most),
				Map.of("count", count, "least", least, "most", most));
	}
}
