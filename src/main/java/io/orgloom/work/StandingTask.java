package io.orgloom.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A task with how it stands on a day.
 *
 * @param on that day
 */
public record StandingTask(Task task, LocalDate on, TaskStanding standing, TaskAlert alert) {

	static StandingTask of(Task task, LocalDate on, AlertDays days) {
		return new StandingTask(task, on, TaskStanding.of(task, on, days), TaskAlert.of(task, on, days));
	}

	/** How many days it is, or was finished, after its deadline; 0 where it is or was in time. */
	public long daysLate() {
		LocalDate due = task.dueOn();
		LocalDate end = task.finishedOn() == null ? on : task.finishedOn();
		return due == null || standing != TaskStanding.LATE && standing != TaskStanding.FINISHED_LATE ? 0 : ChronoUnit.DAYS.between(due, end);
	}

	/** Days from its start to its end; -1 while it is not finished. */
	public long handlingDays() {
		LocalDate finished = task.finishedOn();
		return finished == null ? -1 : Math.max(0, ChronoUnit.DAYS.between(task.startOn(), finished));
	}
}
