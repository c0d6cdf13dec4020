package io.orgloom.cadre;

import io.orgloom.problem.OrgloomProblem;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No rule on retirement is in force on that day. */
public final class NoRetirementRule extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	NoRetirementRule(LocalDate on, @Nullable LocalDate first) {
		super(Kind.NOT_FOUND, "The rules hold no retirement age for %s. %s".formatted(on,
				first == null ? "Add one to the policy pack." : "The first one is in force from %s: choose that day or a later one.".formatted(first)), Map.of("on", on));
	}
}
