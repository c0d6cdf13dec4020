package io.orgloom.mergerplan;

/** Watches a search. Both methods are called from the thread that asked for the plan, a few times a second. */
public interface PlanListener {

	/** Watches nothing. */
	PlanListener NONE = progress -> {
	};

	/** Told what is best so far. */
	void progressed(PlanProgress progress);

	/** Whether somebody wants the search to end; the best so far is kept. */
	default boolean isCancelled() {
		return false;
	}
}
