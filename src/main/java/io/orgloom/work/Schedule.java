package io.orgloom.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a task is to be done.
 *
 * @param dueOn the last day on which it is on time; null where no day is set
 * @param event what has to happen first, of a deadline by event
 */
public record Schedule(@Nullable LocalDate startOn, @Nullable LocalDate dueOn, DeadlineKind deadline, @Nullable String event) {

	public Schedule {
		if (startOn != null && dueOn != null && dueOn.isBefore(startOn)) {
			throw new TaskDueBeforeStart(startOn, dueOn);
		}
	}

	/** By a day, or without one. */
	public static Schedule by(@Nullable LocalDate startOn, @Nullable LocalDate dueOn) {
		return new Schedule(startOn, dueOn, dueOn == null ? DeadlineKind.NONE : DeadlineKind.FIXED, null);
	}

	Schedule dueOn(LocalDate day) {
		return new Schedule(startOn, day, deadline == DeadlineKind.NONE ? DeadlineKind.FIXED : deadline, event);
	}
}
