package io.orgloom.mergerplan;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** No plan has that many new units, whatever the standards. */
public final class CountOutOfReach extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CountOutOfReach(int count, int least, int most) {
		super(Kind.RULE_BROKEN, "There cannot be %d new units: what hangs together and what stays as it is leave at least %d, the units there are at most %d. Choose a count between."
			.formatted(count, least, most), Map.of("count", count, "least", least, "most", most));
	}
}
