package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A committee in the scope of a cadre plan, as it is on a day: its seats are planned as posts are.
 *
 * @param prescribed how many members it is to have; null where the plan does not say
 * @param congress the month by which the service left of candidates is reckoned; null where the plan does not say
 * @param sitting who sits on it, in person or by a post; nobody where that is not on record
 */
public record PlannedCommittee(OrgUnitCode code, String name, OrgUnitKind kind, @Nullable Integer prescribed, @Nullable LocalDate congress, Set<CadreCode> sitting) {

	public PlannedCommittee {
		sitting = Set.copyOf(sitting);
	}
}
