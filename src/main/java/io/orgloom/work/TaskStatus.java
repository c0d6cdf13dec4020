package io.orgloom.work;

import java.util.EnumSet;
import java.util.Set;

/** How far a task is; which steps there are from one to another is said here and nowhere else. */
public enum TaskStatus {
	/** Given, nothing was done yet. */
	GIVEN,
	/** Under way. */
	STARTED,
	/** Done, with evidence. */
	FINISHED,
	/** Not wanted any more. */
	CANCELLED;

	/** What it can become: nothing leads away from a cancelled task, and a finished one is opened again where its evidence does not hold. */
	public Set<TaskStatus> next() {
		return switch (this) {
			case GIVEN -> EnumSet.of(STARTED, FINISHED, CANCELLED);
			case STARTED -> EnumSet.of(FINISHED, CANCELLED);
			case FINISHED -> EnumSet.of(STARTED);
			case CANCELLED -> EnumSet.noneOf(TaskStatus.class);
		};
	}

	/** Whether something is still to be done. */
	public boolean isOpen() {
		return this == GIVEN || this == STARTED;
	}
}
