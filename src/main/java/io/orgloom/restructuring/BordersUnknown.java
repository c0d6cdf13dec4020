package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No border between the units is known, so nothing can be said about what hangs together. */
public final class BordersUnknown extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	BordersUnknown(int units, @Nullable UnitCode within, LocalDate on) {
		super(Kind.RULE_BROKEN, "No border between the %d units%s is known on %s. Import which units touch (adjacency.csv), or choose another day."
			.formatted(units, within == null ? "" : " within " + within, on), Map.of("units", units, "on", on));
	}
}
