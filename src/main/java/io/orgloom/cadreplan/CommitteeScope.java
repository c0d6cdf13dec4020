package io.orgloom.cadreplan;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A committee that a cadre plan is to cover.
 *
 * @param prescribed how many members it is to have, where that is known
 * @param congress the month by which the service left of candidates is reckoned, where that is known
 */
public record CommitteeScope(OrgUnitCode committee, @Nullable Integer prescribed, @Nullable LocalDate congress) {

	/** Bodies that are elected and have members. */
	static final Set<OrgUnitKind> KINDS = EnumSet.of(OrgUnitKind.COMMITTEE, OrgUnitKind.STANDING_COMMITTEE, OrgUnitKind.INSPECTION_COMMITTEE, OrgUnitKind.COUNCIL,
			OrgUnitKind.FRONT_BODY);
}
