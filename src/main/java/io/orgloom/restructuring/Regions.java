package io.orgloom.restructuring;

import java.util.Arrays;

/** What the new units of a partition have together, and what is asked of them: of several members the strictest, so that a unit of mixed kinds meets it for certain. */
final class Regions {

	private final int count;
	private final long[] people;
	private final double[] areaKm2;
	private final double[] leastPeople;
	private final double[] leastAreaKm2;
	private final int[] seat;

	Regions(PlanningCase made, int[] regionOf) {
		count = Arrays.stream(regionOf).max().orElse(-1) + 1;
		people = new long[count];
		areaKm2 = new double[count];
		leastPeople = new double[count];
		leastAreaKm2 = new double[count];
		seat = new int[count];
		Arrays.fill(seat, -1);
		for (int place = 0; place < regionOf.length; place++) {
			add(made, place, regionOf[place]);
		}
	}

	private void add(PlanningCase made, int place, int region) {
		people[region] += made.people()[place];
		areaKm2[region] += made.areaKm2()[place];
		leastPeople[region] = Math.max(leastPeople[region], made.standards().people(place));
		leastAreaKm2[region] = Math.max(leastAreaKm2[region], made.standards().areaKm2(place));
		if (seat[region] < 0 || made.people()[place] > made.people()[seat[region]]) {
			seat[region] = place;
		}
	}

	int count() {
		return count;
	}

	long people(int region) {
		return people[region];
	}

	double areaKm2(int region) {
		return areaKm2[region];
	}

	double leastPeople(int region) {
		return leastPeople[region];
	}

	double leastAreaKm2(int region) {
		return leastAreaKm2[region];
	}

	/** The biggest member: it gives the name and the seat. */
	int seat(int region) {
		return seat[region];
	}

	/** Sums of decimal figures must not miss a threshold by rounding alone. */
	boolean meets(int region) {
		return people[region] >= leastPeople[region] && areaKm2[region] >= leastAreaKm2[region] * (1 - 1e-9);
	}

	int met() {
		int met = 0;
		for (int region = 0; region < count; region++) {
			met += meets(region) ? 1 : 0;
		}
		return met;
	}
}
