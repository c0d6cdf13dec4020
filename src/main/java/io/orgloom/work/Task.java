package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is on a day.
 *
 * @param given the day on which it was given
 * @param startOn the day on which it is to begin; where none is set, that on which it was given
 * @param since the day since which it has its status; null while it is merely given
 * @param lead the one agency that answers for it; the last one where none does any more
 * @param led whether that agency still leads it
 * @param needs tasks that must be done before
 * @param version what a change of it sends as If-Match
 */
public record Task(TaskCode code, TaskSubject subject, LocalDate given, LocalDate startOn, Schedule schedule, TaskStatus status, @Nullable LocalDate since,
		@Nullable OrgUnitCode lead, boolean led, List<OrgUnitCode> coordinators, List<OrgUnitCode> consulted, List<DocumentCode> documents,
		List<ProgrammeCode> programmes, List<TaskCode> needs, @Nullable MeetingCode meeting, @Nullable Delay delay, long version) {

	/** Null while it is open, or where it was cancelled. */
	public @Nullable LocalDate finishedOn() {
		return status == TaskStatus.FINISHED ? since : null;
	}

	public @Nullable LocalDate dueOn() {
		return schedule.dueOn();
	}
}
