package io.orgloom.restructuring;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants planned.
 *
 * @param within the unit whose units of the lowest level are merged; all if null
 * @param on the day whose units it starts from
 * @param knownAt number of the last Change it knows
 * @param effectiveOn the day whose standards the new units are to meet
 * @param keepDistricts whether each new unit stays within the unit its members lie in
 * @param count how many units there are to be; as many as the standards allow if null
 * @param populationKind the one kind of population figure to plan with; the best that all units have if null
 * @param aims what makes one plan better than another
 * @param locked units that stay as they are
 * @param mustMerge groups that come to lie in one new unit each
 * @param mustNotMerge groups of which no two units come to lie in one
 * @param seconds how long to look at most
 * @param seed chooses among equals; the same seed, the same plan as far as it was looked for
 */
public record MergerPlanRequest(@Nullable UnitCode within, LocalDate on, long knownAt, LocalDate effectiveOn,
		boolean keepDistricts, @Nullable Integer count, @Nullable PopulationKind populationKind, List<Aim> aims, List<UnitCode> locked,
		List<List<UnitCode>> mustMerge, List<List<UnitCode>> mustNotMerge, int seconds, long seed) {

	AsOf base() {
		return new AsOf(on, knownAt);
	}


	/**
	 * One aim.
	 *
	 * @param weight how much it counts beside the others
	 */
	public record Aim(AimKind kind, double weight) {
	}
}
