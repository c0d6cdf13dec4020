package io.orgloom.work;

import java.util.List;

/** Work that is brought in as a whole, with its past. */
public record WorkBundle(List<DecidingDocument> documents, List<WorkProgramme> programmes, List<ReviewMeeting> meetings, List<GivenTask> tasks) {

	/** A task and how it went on. */
	public record GivenTask(NewTask task, TaskCourse course) {
	}
}
