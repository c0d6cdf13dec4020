package io.orgloom.work;

import java.time.LocalDate;

/**
 * Something that is asked of somebody about a task, and waits for an answer.
 *
 * @param on the day on which it was asked
 * @param by the account that asked
 */
public record Pending(What what, LocalDate on, String by) {

	/** What is asked. */
	public enum What {
		/** More time. */
		EXTENSION,
		/** To get on with it. */
		URGING
	}
}
