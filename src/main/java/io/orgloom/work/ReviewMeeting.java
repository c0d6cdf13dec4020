package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting that reviews work; its conclusions become tasks. */
public record ReviewMeeting(MeetingCode code, String title, LocalDate heldOn, OrgUnitCode convener, List<OrgUnitCode> attending, @Nullable String conclusion,
		boolean synthetic, long version) {
}
