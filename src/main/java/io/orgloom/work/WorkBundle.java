package io.orgloom.work;

import io.orgloom.graph.IdentityRef;
import io.orgloom.territory.TerritoryBundle.Place;
import java.util.List;
import java.util.Map;

/**
 * Work that is brought in as a whole, with its past.
 *
 * @param places where what has a place in a file stands there
 */
public record WorkBundle(List<DecidingDocument> documents, List<WorkProgramme> programmes, List<ReviewMeeting> meetings, List<GivenTask> tasks,
		Map<IdentityRef, Place> places) {

	/** Of no file. */
	public WorkBundle(List<DecidingDocument> documents, List<WorkProgramme> programmes, List<ReviewMeeting> meetings, List<GivenTask> tasks) {
		this(documents, programmes, meetings, tasks, Map.of());
	}

	int size() {
		return documents.size() + programmes.size() + meetings.size() + tasks.size();
	}

	/** A task and how it went on. */
	public record GivenTask(NewTask task, TaskCourse course) {
	}
}
