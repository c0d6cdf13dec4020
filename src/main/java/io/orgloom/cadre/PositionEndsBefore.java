package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.Map;

/** The post ends before the appointment would. */
public final class PositionEndsBefore extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	PositionEndsBefore(PositionCode position, LocalDate ends, LocalDate until) {
		super(Kind.RULE_BROKEN, "The post %s ends on %s, before %s. Let the appointment end with it, or leave its end open.".formatted(position, ends, until),
				Map.of("position", position.value(), "ends", ends, "until", until));
	}
}
