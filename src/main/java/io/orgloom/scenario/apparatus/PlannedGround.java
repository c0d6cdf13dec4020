package io.orgloom.scenario.apparatus;

import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import org.jspecify.annotations.Nullable;

/** The territory of a plan, as its apparatus sees it. */
public interface PlannedGround {

	/** Whether the plan has a unit with that code or key. */
	boolean isPlanned(String code);

	/** Whether a unit of the base lies in the territory that is planned. */
	boolean isInScope(String code);

	/** What is known of a unit of the plan, or of one of the base that is not in it; null where there is none. */
	@Nullable Area area(String code);

	/**
	 * An administrative unit bodies work for.
	 *
	 * @param officialCode null while a new unit has none
	 */
	record Area(String name, UnitLevel level, UnitType type, @Nullable String officialCode) {
	}

	/** Whether all there is may be planned. */
	boolean isWholeCountry();
}
