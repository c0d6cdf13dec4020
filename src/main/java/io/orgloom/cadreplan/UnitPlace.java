package io.orgloom.cadreplan;

import io.orgloom.structure.OrgUnitCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an org unit stands on a day.
 *
 * @param above every unit above it, in any hierarchy
 * @param area the administrative unit it works for
 * @param level of that unit, in the words of the rules: province, district, commune
 */
record UnitPlace(OrgUnitCode unit, Set<OrgUnitCode> above, @Nullable String area, @Nullable String level) {
}
