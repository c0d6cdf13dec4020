package io.orgloom.mergerplan;

/** What is left of a budget. Work that asks {@link #spent} only after equal amounts of {@link #spend} ends at the same place on every machine where iterations count. */
public interface Effort {

	/** Notes work done. */
	void spend(long iterations);

	/** Whether the work has to end: the budget is used up, or somebody wants it to end. */
	boolean spent();
}
