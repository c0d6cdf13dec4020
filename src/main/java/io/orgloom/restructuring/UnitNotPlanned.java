package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A demand names a unit the plan is not about. */
public final class UnitNotPlanned extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	UnitNotPlanned(UnitCode code, String demand, int units, @Nullable UnitCode within, LocalDate on) {
		super(Kind.RULE_BROKEN, "%s names %s, which is none of the %d units of the lowest level%s on %s. Leave it out, or plan where it lies."
			.formatted(demand, code, units, within == null ? "" : " within " + within, on), Map.of("code", code.value(), "demand", demand));
	}
}
