package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.util.List;

/** What a task is from a day on, as a whole: who leads it, who takes part, until when, what it waits for. */
public record TaskRevision(TaskSubject subject, OrgUnitCode lead, List<Participation> parts, Schedule schedule, List<DocumentCode> documents, List<ProgrammeCode> programmes,
		List<TaskCode> needs) {

	NewTask asNew(TaskCode code) {
		return new NewTask(code, subject, lead, parts, schedule, documents, programmes, needs, null, null, null);
	}
}
