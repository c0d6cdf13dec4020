package io.orgloom.policy;

/** How much weight a rule has. */
public enum Severity {
	/** Binding. */
	HARD,
	/** Asked for, not binding, or not well enough confirmed to bind. */
	SOFT,
	/** To be striven for. */
	TARGET,
	/** Shown only. */
	ADVISORY
}
