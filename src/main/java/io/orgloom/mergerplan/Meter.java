package io.orgloom.mergerplan;

/** Counts what is spent of a budget, by one thread. */
final class Meter {

	private static final long BETWEEN_TELLING = 250_000_000;

	private final Budget budget;
	private final PlanListener listener;
	private final long started = System.nanoTime();
	private long iterations;
	private long told = started;
	private boolean isCancelled;

	Meter(Budget budget, PlanListener listener) {
		this.budget = budget;
		this.listener = listener;
	}

	/** Notes work done. */
	void spend(long done) {
		iterations += done;
	}

	/** Whether the work has to end: the budget is used up, or somebody wants it to end. */
	boolean spent() {
		return share() >= 1;
	}

	/** How much of the budget is used up, 1 where somebody wants the search to end. */
	double share() {
		isCancelled = isCancelled || listener.isCancelled();
		return isCancelled ? 1 : budget.isTimed() ? seconds() / budget.seconds() : (double) iterations / budget.iterations();
	}

	/** Whether the same comes out on every machine. */
	boolean isRepeatable() {
		return !budget.isTimed() && !isCancelled;
	}

	/** Whether it is time to tell how far the search is. */
	boolean isTimeToTell() {
		long now = System.nanoTime();
		if (now - told < BETWEEN_TELLING) {
			return false;
		}
		told = now;
		return true;
	}

	PlanListener listener() {
		return listener;
	}

	Budget budget() {
		return budget;
	}

	double seconds() {
		return (System.nanoTime() - started) / 1e9;
	}

	long iterations() {
		return iterations;
	}
}
