package io.orgloom.restructuring;

import io.orgloom.policy.Finding;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units of which the rules ask the same.
 *
 * @param type what a new unit with its seat in one of them would be
 * @param people the least population; null where no rule in force states one
 * @param areaKm2 the least area, null likewise
 * @param units how many there are
 * @param stated the findings that state both, of one of the units; where a missing input leaves several thresholds, the strictest is planned with
 * @param others standards in force that no plan of territory can meet or miss, since they measure something else
 */
public record StandardClass(UnitType type, @Nullable Terrain terrain, @Nullable Double people, @Nullable Double areaKm2, int units, List<Finding> stated,
		List<Finding> others) {
}
