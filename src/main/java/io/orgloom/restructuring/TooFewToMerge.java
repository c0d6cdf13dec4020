package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** There is nothing to merge. */
public final class TooFewToMerge extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	TooFewToMerge(int units, @Nullable UnitCode within, LocalDate on) {
		super(Kind.RULE_BROKEN, "%s on %s there are %d units of the lowest level; a plan needs at least two. Choose a larger territory or another day."
			.formatted(within == null ? "In all" : "Within " + within, on, units), Map.of("units", units, "on", on));
	}
}
