package io.orgloom.mergerplan;

/**
 * Random numbers, and the exponential function the same on every machine: {@link Math#exp} may differ in the last place. Generator: xoroshiro128++ (Blackman and Vigna 2019), its state
 * spread from the seed by splitmix64.
 */
final class Dice {

	private static final double LOG2_E = 1.4426950408889634;

	private long s0;
	private long s1;

	Dice(long seed) {
		s0 = mixed(seed + 0x9E3779B97F4A7C15L);
		s1 = mixed(seed + 0x3C6EF372FE94F82AL);
	}

	/** Spreads a number over all bits, so that neighbouring seeds have nothing in common. */
	static long mixed(long seed) {
		long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	long next() {
		long a = s0;
		long b = s1;
		long drawn = Long.rotateLeft(a + b, 17) + a;
		b ^= a;
		s0 = Long.rotateLeft(a, 49) ^ b ^ (b << 21);
		s1 = Long.rotateLeft(b, 28);
		return drawn;
	}

	/** A number from 0, below the limit. */
	int below(int limit) {
		return (int) (((next() >>> 33) * limit) >>> 31);
	}

	/** A number in [0, 1). */
	double share() {
		return (next() >>> 11) * 0x1.0p-53;
	}

	/** e to the power x, to about ten digits, by additions and multiplications alone. */
	static double exp(double x) {
		double y = x * LOG2_E;
		if (y < -1000) {
			return 0;
		}
		y = Math.min(y, 1000);
		int whole = (int) Math.floor(y);
		double f = (y - whole) * 0.6931471805599453;
		double fraction = 1 + f * (1 + f * (1.0 / 2 + f * (1.0 / 6 + f * (1.0 / 24 + f * (1.0 / 120 + f * (1.0 / 720 + f * (1.0 / 5040 + f * (1.0 / 40320))))))));
		return Double.longBitsToDouble((whole + 1023L) << 52) * fraction;
	}
}
