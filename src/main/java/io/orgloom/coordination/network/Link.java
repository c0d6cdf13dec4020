package io.orgloom.coordination.network;

import io.orgloom.structure.DeclaredLink;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.MeetingRecord;
import io.orgloom.work.TaskRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one agency asks of another: tasks it leads in which the other takes part, and meetings it calls; and what was laid down between the two.
 *
 * @param declarations what was laid down, in whichever direction
 * @param coordinated tasks in which the target coordinates
 * @param consulted tasks in which it is consulted
 * @param earlier how timely tasks were that were due in the first half of the period
 * @param later the same of the second half
 */
public record Link(OrgUnitCode source, OrgUnitCode target, List<DeclaredLink> declarations, List<TaskRecord> coordinated, List<TaskRecord> consulted,
		List<MeetingRecord> meetings, Timeliness timeliness, Timeliness earlier, Timeliness later) {

	public boolean declared() {
		return !declarations.isEmpty();
	}

	public boolean observed() {
		return strength() > 0;
	}

	/** How many tasks the two have together in this direction. */
	public int tasks() {
		return coordinated.size() + consulted.size();
	}

	/** Tasks and meetings. */
	public int strength() {
		return tasks() + meetings.size();
	}

	/** Its tasks, those coordinated first. */
	public List<TaskRecord> all() {
		return Stream.concat(coordinated.stream(), consulted.stream()).toList();
	}

	/** The day by which a task is put into one part of a period or another: when it was due, else finished, else begun. */
	static LocalDate dayOf(TaskRecord task, LocalDate otherwise) {
		return task.dueOn() != null ? task.dueOn() : task.finishedOn() != null ? task.finishedOn() : task.startOn() != null ? task.startOn() : otherwise;
	}
}
