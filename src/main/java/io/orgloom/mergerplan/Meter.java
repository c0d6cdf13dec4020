package io.orgloom.mergerplan;

/** Counts what is spent of a budget. Work in one thread at a time. */
final class Meter implements Effort {

	private final Budget budget;
	private final PlanListener listener;
	private final long started = System.nanoTime();
	private long iterations;

	Meter(Budget budget, PlanListener listener) {
		this.budget = budget;
		this.listener = listener;
	}

	@Override
	public void spend(long done) {
		iterations += done;
	}

	@Override
	public boolean spent() {
		return budget.isTimed() ? seconds() >= budget.seconds() || listener.isCancelled() : iterations >= budget.iterations() || listener.isCancelled();
	}

	double seconds() {
		return (System.nanoTime() - started) / 1e9;
	}

	long spentIterations() {
		return iterations;
	}
}
