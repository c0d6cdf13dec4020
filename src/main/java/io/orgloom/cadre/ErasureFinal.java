package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.util.Map;

/** An erasure cannot be taken back: what was erased is not there any more. */
public final class ErasureFinal extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	ErasureFinal(long change) {
		super(Kind.RULE_BROKEN, "Change %d erased what was known of a person; there is nothing left to restore. Record what is known by a new Change.".formatted(change),
				Map.of("change", change));
	}
}
