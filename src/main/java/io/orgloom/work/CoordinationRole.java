package io.orgloom.work;

/** How an agency that does not lead takes part in a task. */
public enum CoordinationRole {
	/** Does a part of it. */
	COORDINATES,
	/** Is asked. */
	CONSULTED
}
