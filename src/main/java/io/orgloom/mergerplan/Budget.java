package io.orgloom.mergerplan;

/**
 * How long to look: a number of seconds for people, or a number of iterations where the same plan is to come out on every machine.
 *
 * @param seconds infinite where iterations count
 * @param iterations recombinations and moves tried, {@link Long#MAX_VALUE} where seconds count
 */
public record Budget(double seconds, long iterations) {

	/** Looks for that long. */
	public static Budget seconds(double seconds) {
		return new Budget(seconds, Long.MAX_VALUE);
	}

	/** Looks that often, however long it takes. */
	public static Budget iterations(long iterations) {
		return new Budget(Double.POSITIVE_INFINITY, iterations);
	}

	/** One of so many equal parts. */
	public Budget part(int parts) {
		return isTimed() ? seconds(seconds / parts) : iterations(Math.max(1, iterations / parts));
	}

	/** So many seconds less, an eighth at most; iterations stay as they are. */
	Budget less(double seconds) {
		return isTimed() ? seconds(this.seconds - Math.min(this.seconds / 8, seconds)) : this;
	}

	boolean isTimed() {
		return iterations == Long.MAX_VALUE;
	}
}
