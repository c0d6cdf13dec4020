package io.orgloom.job;

/** The line between a job's work and those who watch it. */
public interface JobRun {

	/** Says how far it is: an immutable record of the kind's own, which takes the place of the one before. */
	void progress(Object progress);

	/** Whether somebody wants it to end now. */
	boolean isCancelled();
}
