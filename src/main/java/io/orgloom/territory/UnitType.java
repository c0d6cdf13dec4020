package io.orgloom.territory;

import java.util.Set;

/** What an administrative unit is by law. A city stands on the province level where the centre runs it, else on the district level. */
public enum UnitType {
	/** tỉnh */
	PROVINCE(UnitLevel.PROVINCE),
	/** thành phố */
	CITY(UnitLevel.PROVINCE, UnitLevel.DISTRICT),
	/** huyện, quận */
	DISTRICT(UnitLevel.DISTRICT),
	/** thị xã */
	TOWN(UnitLevel.DISTRICT),
	/** xã */
	COMMUNE(UnitLevel.COMMUNE),
	/** phường */
	WARD(UnitLevel.COMMUNE),
	/** thị trấn */
	TOWNSHIP(UnitLevel.COMMUNE),
	/** đặc khu, since July 2025 */
	SPECIAL_ZONE(UnitLevel.COMMUNE);

	private final Set<UnitLevel> levels;

	UnitType(UnitLevel... levels) {
		this.levels = Set.of(levels);
	}

	/** Whether units of this type stand on a level. */
	public boolean standsOn(UnitLevel level) {
		return levels.contains(level);
	}

	/** The level of a unit of this type; a city with a unit above it stands on the district level. */
	public UnitLevel level(boolean hasParent) {
		if (levels.size() == 1) {
			return levels.iterator().next();
		}
		return hasParent ? UnitLevel.DISTRICT : UnitLevel.PROVINCE;
	}
}
