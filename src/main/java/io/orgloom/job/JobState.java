package io.orgloom.job;

/** Where a job stands. */
public enum JobState {
	/** It waits for those before it. */
	QUEUED,
	RUNNING,
	/** Its work came to its own end. */
	DONE,
	/** Somebody ended it early; what was best until then is its result, if there was anything. */
	CANCELLED,
	/** It broke off, for a reason that is said. */
	FAILED;

	/** Whether nothing more will happen. */
	public boolean isFinished() {
		return this == DONE || this == CANCELLED || this == FAILED;
	}
}
