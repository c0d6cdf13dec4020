package io.orgloom.policy;

import java.util.function.DoubleUnaryOperator;

/**
 * All values a quantity can still take; a known figure is a range of one point, a truth is 0, 1 or both. Interval arithmetic (R. E. Moore, Interval
 * Analysis, 1966): one evaluation gives the mildest and the strictest case at once.
 */
record Range(double low, double high) {
	static final Range TRUE = new Range(1, 1);
	static final Range FALSE = new Range(0, 0);
	static final Range MAYBE = new Range(0, 1);
	static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
	static final Range POSITIVE = new Range(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
	private static final double GRAIN = 1e9;

	static Range of(double value) {
		return new Range(value, value);
	}

	static Range truth(boolean certainly, boolean possibly) {
		return certainly ? TRUE : possibly ? MAYBE : FALSE;
	}

	/** Nine decimals: 0.5 - 0.05 * 6 in binary must not miss 0.2. */
	static double settle(double value) {
		return Math.abs(value) < 1e6 ? Math.rint(value * GRAIN) / GRAIN : value;
	}

	boolean isPoint() {
		return low == high;
	}

	boolean isTrue() {
		return low == 1;
	}

	boolean isFalse() {
		return high == 0;
	}

	Range settled() {
		return new Range(settle(low), settle(high));
	}

	Range hull(Range other) {
		return new Range(Math.min(low, other.low), Math.max(high, other.high));
	}

	Range negated() {
		return new Range(-high, -low);
	}

	Range not() {
		return new Range(1 - high, 1 - low);
	}

	Range plus(Range other) {
		return new Range(low + other.low, high + other.high);
	}

	Range minus(Range other) {
		return new Range(low - other.high, high - other.low);
	}

	Range times(Range other) {
		double a = product(low, other.low);
		double b = product(low, other.high);
		double c = product(high, other.low);
		double d = product(high, other.high);
		return new Range(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
	}

	Range dividedBy(Range other) {
		return other.low <= 0 && other.high >= 0 ? ANY : times(new Range(1 / other.high, 1 / other.low));
	}

	Range min(Range other) {
		return new Range(Math.min(low, other.low), Math.min(high, other.high));
	}

	Range max(Range other) {
		return new Range(Math.max(low, other.low), Math.max(high, other.high));
	}

	/** For functions that never fall, such as floor. */
	Range map(DoubleUnaryOperator rising) {
		return new Range(rising.applyAsDouble(settle(low)), rising.applyAsDouble(settle(high)));
	}

	Range lessThan(Range other) {
		return truth(settle(high) < settle(other.low), settle(low) < settle(other.high));
	}

	Range atMost(Range other) {
		return truth(settle(high) <= settle(other.low), settle(low) <= settle(other.high));
	}

	Range sameAs(Range other) {
		return lessThan(other).not().min(other.lessThan(this).not());
	}

	/** Zero times infinity is zero here: nothing of however much. */
	private static double product(double a, double b) {
		return a == 0 || b == 0 ? 0 : a * b;
	}
}
