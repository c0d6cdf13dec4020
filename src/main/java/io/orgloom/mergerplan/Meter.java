package io.orgloom.mergerplan;

/** Counts what is spent of a budget, by one thread. */
final class Meter implements Effort {

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

	@Override
	public void spend(long done) {
		iterations += done;
	}

	@Override
	public boolean spent() {
		return share() >= 1;
	}

	/** How much of the budget is used up, 1 where somebody wants the search to end. */
	double share() {
		isCancelled = isCancelled || listener.isCancelled();
		return isCancelled ? 1 : budget.isTimed() ? seconds() / budget.seconds() : (double) iterations / budget.iterations();
	}

	/** An effort that ends when so much of the whole is used up. */
	Effort until(double share) {
		return new Effort() {
			@Override
			public void spend(long done) {
				Meter.this.spend(done);
			}

			@Override
			public boolean spent() {
				return share() >= share;
			}
		};
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
