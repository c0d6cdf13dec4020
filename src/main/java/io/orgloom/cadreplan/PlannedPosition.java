package io.orgloom.cadreplan;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PositionRole;

/** A post in the scope of a cadre plan, as it is on a day. */
public record PlannedPosition(PositionCode code, String title, PositionRole role, OrgUnitCode unit, String unitName) {
}
