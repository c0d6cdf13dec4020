package io.orgloom.restructuring;

import io.orgloom.mergerplan.CountOutOfReach;
import io.orgloom.problem.OrgloomProblem;

/** No plan has that many units, whatever the standards. */
public final class CountImpossible extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	CountImpossible(CountOutOfReach refused) {
		super(Kind.RULE_BROKEN, "There cannot be %s units afterwards: what hangs together, districts kept and units that stay as they are leave at least %s, the units there are and "
			.formatted(refused.facts().get("count"), refused.facts().get("least"))
				+ "those that must be merged at most %s. Choose a count between, or drop a demand.".formatted(refused.facts().get("most")), refused.facts());
	}
}
