package io.orgloom.cadreplan;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far a cadre plan may reach: no farther than its officer does, and where it is kept for one administrative unit no farther than that, since the officers of
 * that unit read all of it.
 */
@Component
class PlanScope {

	private final Structure structure;
	private final Access access;
	private final Times times;

	PlanScope(Structure structure, Access access, Times times) {
		this.structure = structure;
		this.access = access;
		this.times = times;
	}

	/**
	 * Refuses to cover posts or seats of org units the actor is no personnel officer of, or that lie outside the area of the plan.
	 *
	 * @param area code of the administrative unit the plan is kept for; null where it is kept for all
	 */
	void require(SortedSet<OrgUnitCode> units, @Nullable String area, AsOf day) {
		Map<OrgUnitCode, String> areas = structure.areas(units, day);
		if (areas.size() < units.size()) {
			access.require(Role.PERSONNEL_OFFICER, null, times.now());
		}
		Set<String> all = new TreeSet<>(areas.values());
		access.requireAll(Role.PERSONNEL_OFFICER, all, times.now());
		if (area != null) {
			Set<String> inside = access.within(area, all, day);
			units.stream().filter(unit -> !areas.containsKey(unit) || !inside.contains(areas.get(unit))).findFirst().ifPresent(unit -> {
				throw new OutsidePlan(area, unit);
			});
		}
	}
}
