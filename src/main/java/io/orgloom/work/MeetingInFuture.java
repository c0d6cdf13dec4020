package io.orgloom.work;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;

/** A meeting that was not held yet has no conclusions. */
public final class MeetingInFuture extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	MeetingInFuture(LocalDate heldOn, LocalDate today) {
		super(Kind.RULE_BROKEN, "The meeting of %s is not held yet: today is %s. Record it afterwards, with its conclusions.".formatted(heldOn, today),
				Map.of("heldOn", heldOn, "today", today));
	}
}
