package io.orgloom.impact;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import java.util.Map;
import java.util.Set;

/**
 * Which bodies go on as which after a plan: of each kind those of units that become one do, largest with largest, and the largest of them stands for all. Bodies that
 * are not named stay as they are.
 *
 * @param version of the scenario
 * @param base the day and knowledge of the plan
 * @param into the body that stands for each body of a unit that is formed, itself where it does
 * @param gone bodies of units that end without a new one
 * @param placeBefore by body of the plan's territory, the unit above the one it works for where that is a commune below a district, else the one it works for
 * @param placeAfter the same afterwards
 */
public record Succession(long version, AsOf base, Map<OrgUnitCode, OrgUnitCode> into, Set<OrgUnitCode> gone, Map<OrgUnitCode, String> placeBefore,
		Map<OrgUnitCode, String> placeAfter) {
}
