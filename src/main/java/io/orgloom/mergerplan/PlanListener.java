package io.orgloom.mergerplan;

/** Watches a search. All are called from the thread that asked for the plan, a few times a second. */
public interface PlanListener {

	/** Watches nothing. */
	PlanListener NONE = progress -> {
	};

	/** Watches nothing, and ends when the other wants it. */
	static PlanListener cancelledWith(PlanListener other) {
		return new PlanListener() {
			@Override
			public void progressed(PlanProgress progress) {
			}

			@Override
			public boolean isCancelled() {
				return other.isCancelled();
			}
		};
	}

	/** Told what is best so far. */
	void progressed(PlanProgress progress);

	/** Told how many plans of a sample are drawn. */
	default void drew(int drawn) {
	}

	/** Whether somebody wants the search to end; the best so far is kept. */
	default boolean isCancelled() {
		return false;
	}
}
