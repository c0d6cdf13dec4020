package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as measures need it.
 *
 * @param lead the agency that led it last within the period asked for
 * @param startOn the day on which it was to begin; where none was set, the day on which it was given
 * @param dueOn the deadline that held last within the period; null where there was none
 * @param finishedOn null while it is open, as known on the day asked
 */
public record TaskRecord(TaskCode code, String title, OrgUnitCode lead, List<OrgUnitCode> coordinators, List<OrgUnitCode> consulted, @Nullable LocalDate startOn,
		@Nullable LocalDate dueOn, @Nullable LocalDate finishedOn, @Nullable String field) {
}
