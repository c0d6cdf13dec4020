package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import org.jspecify.annotations.Nullable;

/** The work of one agency in one quarter. */
public record WorkProgramme(ProgrammeCode code, OrgUnitCode owner, Quarter quarter, @Nullable String title, boolean synthetic, long version) {
}
