package io.orgloom.job;

import org.jspecify.annotations.Nullable;

/** What a job does, on a thread of the queue and in nobody's name: rights are asked before it is handed in. */
@FunctionalInterface
public interface Work {

	/**
	 * Does it, looking at {@link JobRun#isCancelled()} a few times a second.
	 *
	 * @return the kind's own record of what came of it; of a cancelled job the best so far, null if there is nothing
	 */
	@Nullable Object run(JobRun run);
}
