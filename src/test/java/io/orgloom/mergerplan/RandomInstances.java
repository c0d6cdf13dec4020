package io.orgloom.mergerplan;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small instances with borders, standards and demands drawn at random, and plans of them. */
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

	/** A grid of that many units each way, every border with length 1, people from 1 to 9, each new unit in need of that many. */
	static InstanceBuilder grid(int wide, int high, double least, Random random) {
		return grid(wide, high, least, 1, random);
	}

	/** @param kept the share of borders that stay */
	static InstanceBuilder grid(int wide, int high, double least, double kept, Random random) {
		int size = wide * high;
		InstanceBuilder grid = Instance.of(ids(size))
			.quantity("population", random.doubles(size, 1, 10).map(Math::floor).toArray(), least)
			.attribute("density", random.doubles(size, 0, 100).toArray())
			.places(IntStream.range(0, size).mapToDouble(unit -> unit % wide).toArray(), IntStream.range(0, size).mapToDouble(unit -> unit / wide).toArray());
		for (int unit = 0; unit < size; unit++) {
			if (unit % wide < wide - 1 && random.nextDouble() < kept) {
				grid.border(unit, unit + 1, 1);
			}
			if (unit + wide < size && random.nextDouble() < kept) {
				grid.border(unit, unit + wide, 1);
			}
		}
		return grid;
	}

	/** A plan by joining neighbours at random, whatever the standards, until so many new units are left. */
	static int[] plan(Instance instance, int regions, Random random) {
		int[] regionOf = IntStream.range(0, instance.size()).map(unit -> instance.groupOf[unit]).toArray();
		int left = instance.groups;
		for (int tries = 0; tries < 1000 && left > regions; tries++) {
			int unit = random.nextInt(instance.size());
			if (instance.start[unit] == instance.start[unit + 1]) {
				continue;
			}
			int other = instance.neighbour[instance.start[unit] + random.nextInt(instance.start[unit + 1] - instance.start[unit])];
			int from = regionOf[unit];
			int into = regionOf[other];
			if (from != into) {
				int[] joined = IntStream.of(regionOf).map(region -> region == from ? into : region).toArray();
				if (PlanChecker.check(instance, MergerPlanner.numbered(joined)).isSound()) {
					regionOf = joined;
					left--;
				}
			}
		}
		return MergerPlanner.numbered(regionOf);
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
