package io.orgloom.mergerplan;

import java.util.Random;
import java.util.stream.IntStream;

/** Small instances drawn at random, demands included: a grid with some borders left out. */
final class RandomGrounds {

	private RandomGrounds() {
	}

	/** A grid of that many units each way, every border with length 1, people from 1 to 9, each new unit in need of that many. */
	static InstanceBuilder grid(int wide, int high, double least, Random random) {
		return grid(wide, high, least, 1, random);
	}

	/** @param kept the share of borders that stay */
	static InstanceBuilder grid(int wide, int high, double least, double kept, Random random) {
		int size = wide * high;
		InstanceBuilder grid = Instance.of(IntStream.range(0, size).mapToObj(unit -> "u" + unit).toList())
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
}
