package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A consultation is recorded once it was held. */
public final class HeldInFuture extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	HeldInFuture(LocalDate heldOn, LocalDate today) {
		super(Kind.RULE_BROKEN, "A consultation on %s lies ahead; today is %s. Record it once it was held.".formatted(heldOn, today),
				Map.of("heldOn", heldOn, "today", today));
	}
}
