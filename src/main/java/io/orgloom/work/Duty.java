package io.orgloom.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a task that waits for who is signed in.
 *
 * @param since the day on which it was asked, or on which the task was due
 * @param by the account that asked; null where the deadline does
 */
public record Duty(Kind kind, StandingTask task, @Nullable LocalDate since, @Nullable String by) {

	/** What is to be done, the most pressing first. */
	public enum Kind {
		/** More time was asked for, somebody has to decide. */
		EXTENSION,
		/** Somebody urged and has no answer. */
		URGING,
		/** Open after its deadline. */
		LATE,
		/** Open, and the deadline is near. */
		NEAR
	}
}
