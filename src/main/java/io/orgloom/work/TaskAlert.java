package io.orgloom.work;

import java.time.LocalDate;

/** The colour of an open task with a deadline. */
public enum TaskAlert {
	/** None is needed. */
	NONE,
	/** The deadline is near. */
	YELLOW,
	/** The deadline is here, or over. */
	RED,
	/** It is over for long. */
	SPECIAL_RED;

	static TaskAlert of(Task task, LocalDate on, AlertDays days) {
		LocalDate due = task.dueOn();
		if (!task.status().isOpen() || due == null || task.schedule().deadline() == DeadlineKind.ROUTINE || on.plusDays(days.yellow()).isBefore(due)) {
			return NONE;
		}
		return on.isBefore(due) ? YELLOW : on.isBefore(due.plusDays(days.specialRed())) ? RED : SPECIAL_RED;
	}
}
