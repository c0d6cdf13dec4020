package io.orgloom.work;

import java.time.LocalDate;

/** How a task stands to its deadline on a day: the one place where that is derived. */
public enum TaskStanding {
	/** Finished by its deadline. */
	FINISHED_ON_TIME,
	/** Finished after it. */
	FINISHED_LATE,
	/** Finished without ever having had one. */
	FINISHED_WITHOUT,
	/** Open, and there is time. */
	RUNNING,
	/** Open, and the deadline is near. */
	NEAR,
	/** Open after the deadline. */
	LATE,
	/** Open, and nobody set a deadline. */
	NO_DEADLINE,
	/** Open until something else happens. */
	WAITING,
	/** Regular work. */
	ROUTINE,
	/** Not wanted any more. */
	CANCELLED;

	/** What is done is done; then routine, what has no deadline or waits for one, then by the days left. */
	static TaskStanding of(Task task, LocalDate on, AlertDays days) {
		LocalDate due = task.dueOn();
		LocalDate finished = task.finishedOn();
		if (task.status() == TaskStatus.CANCELLED) {
			return CANCELLED;
		}
		if (finished != null) {
			return due == null ? FINISHED_WITHOUT : finished.isAfter(due) ? FINISHED_LATE : FINISHED_ON_TIME;
		}
		if (task.schedule().deadline() == DeadlineKind.ROUTINE) {
			return ROUTINE;
		}
		if (due == null) {
			return task.schedule().deadline() == DeadlineKind.BY_EVENT ? WAITING : NO_DEADLINE;
		}
		return on.isAfter(due) ? LATE : on.plusDays(days.yellow()).isBefore(due) ? RUNNING : NEAR;
	}
}
