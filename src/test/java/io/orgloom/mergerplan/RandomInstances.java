package io.orgloom.mergerplan;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small instances with borders, standards and demands drawn at random. */
final class RandomInstances {

	private RandomInstances() {
	}

	/** One standard on one quantity, nothing demanded. */
	static Instance simple(Random random, int most) {
		int size = 1 + random.nextInt(most);
		return borders(random, Instance.of(ids(size)).quantity("people", random.ints(size, 1, 20).asDoubleStream().toArray(), 5 + random.nextInt(30)), size).build();
	}

	/** Several standards that differ by unit, fences, limits, locked units, units together and apart; null where the demands contradict each other. */
	static Instance demanding(Random random, int most) {
		int size = 2 + random.nextInt(most - 1);
		double[] strict = random.doubles(size).map(share -> share < 0.4 ? 15 : 30).toArray();
		InstanceBuilder builder = Instance.of(ids(size))
			.quantity(new Quantity("people", random.ints(size, 1, 20).asDoubleStream().toArray(), strict, random.nextInt(3) == 0 ? 70 : Double.POSITIVE_INFINITY))
			.quantity("area", random.ints(size, 1, 10).asDoubleStream().toArray(), random.nextInt(20))
			.places(random.doubles(size).toArray(), random.doubles(size).toArray())
			.attribute("age", random.doubles(size, 0, 100).toArray());
		if (random.nextInt(3) == 0) {
			builder.fences(random.ints(size, 0, 2).toArray());
		}
		if (random.nextInt(3) == 0) {
			builder.mostMembers(2 + random.nextInt(4));
		}
		if (random.nextInt(3) == 0) {
			builder.apart(random.nextInt(size), random.nextInt(size));
		}
		if (random.nextInt(3) == 0) {
			builder.together(random.nextInt(size), random.nextInt(size));
		}
		if (random.nextInt(4) == 0) {
			builder.lock(random.nextInt(size));
		}
		if (random.nextInt(3) == 0) {
			builder.count(1 + random.nextInt(size));
		}
		try {
			return borders(random, builder, size).build();
		} catch (ContradictoryConstraints | CountOutOfReach refused) {
			return null;
		}
	}

	static List<String> ids(int size) {
		return IntStream.range(0, size).mapToObj(place -> "u" + place).toList();
	}

	private static InstanceBuilder borders(Random random, InstanceBuilder builder, int size) {
		for (int unit = 1; unit < size; unit++) {
			if (random.nextInt(12) > 0) {
				builder.border(unit, random.nextInt(unit), 1);
			}
			int other = random.nextInt(size);
			if (other != unit && random.nextBoolean()) {
				builder.border(unit, other, 1);
			}
		}
		return builder;
	}
}
