package io.orgloom.cadreplan;

import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cadre plan that somebody would like to begin.
 *
 * @param code null where one is to be drawn
 * @param unit the org unit whose personnel officers keep it; null where those of everything do
 * @param positions the posts it covers; where there are neither posts nor committees, the leading posts of the unit and all below it
 * @param committees whose seats it covers
 */
public record NewCadrePlan(@Nullable CadrePlanCode code, String name, LocalDate termFrom, LocalDate termUntil, @Nullable OrgUnitCode unit, List<PositionCode> positions,
		List<CommitteeScope> committees, LocalDate from, boolean synthetic) {
}
