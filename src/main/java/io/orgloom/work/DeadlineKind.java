package io.orgloom.work;

/** What kind of deadline a task has. */
public enum DeadlineKind {
	/** A day. */
	FIXED,
	/** Something has to happen first, such as a decision; a day is set once it has. */
	BY_EVENT,
	/** Regular work that is never finished as a whole. */
	ROUTINE,
	/** None was set, so it can never be late: somebody should set one. */
	NONE
}
