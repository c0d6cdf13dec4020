package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A review meeting as measures need it.
 *
 * @param attending who took part, the convener apart
 */
public record MeetingRecord(String code, LocalDate heldOn, OrgUnitCode convener, List<OrgUnitCode> attending) {
}
