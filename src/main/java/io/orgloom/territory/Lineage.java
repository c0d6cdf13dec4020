package io.orgloom.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where a unit comes from and where it went. */
public record Lineage(List<Relative> sources, List<Relative> results) {

	/**
	 * A unit on the other side of one or more reorganisations.
	 *
	 * @param share of the source that went to the result, over all reorganisations between, 0 to 1
	 * @param on day of the reorganisation next to the relative
	 * @param next the units on the other side of that reorganisation: what a source went into, what a result came from
	 */
	public record Relative(UnitCode code, String name, double share, LocalDate on, Set<UnitCode> next) {
	}
}
