package io.orgloom.restructuring;

import io.orgloom.restructuring.PlanningCase.Edge;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partition comes to, worked out from the units themselves, so that today and every plan are measured with one measure.
 *
 * @param units how many units there are afterwards
 * @param met how many meet the standards planned with, whatever the missing inputs are
 * @param compactness area-weighted moment of inertia of the members about the centre of their unit, km⁴; null where a location is missing
 * @param balance coefficient of variation of population
 * @param bordersKm length of the borders left between units; null where a length is missing
 * @param crossed how many units reach over a border of the unit above
 * @param distanceKm how far people are from the seat on average, from the middle of their old unit; null where a location is missing
 */
public record PlanFigures(int units, int met, @Nullable Double compactness, double balance, @Nullable Double bordersKm, int crossed, @Nullable Double distanceKm) {

	/** @param regionOf the number of the new unit by place, from 0, without gaps */
	static PlanFigures of(PlanningCase made, int[] regionOf) {
		Regions regions = new Regions(made, regionOf);
		return new PlanFigures(regions.count(), regions.met(), compactness(made, regionOf), balance(regions), bordersKm(made, regionOf), crossed(made, regionOf),
				distanceKm(made, regionOf, regions));
	}

	static @Nullable Double compactness(PlanningCase made, int[] regionOf) {
		Plane plane = made.plane();
		if (plane == null) {
			return null;
		}
		int count = Arrays.stream(regionOf).max().orElse(-1) + 1;
		double[] weight = new double[count];
		double[] x = new double[count];
		double[] y = new double[count];
		for (int place = 0; place < regionOf.length; place++) {
			double area = made.areaKm2()[place];
			weight[regionOf[place]] += area;
			x[regionOf[place]] += area * plane.x()[place];
			y[regionOf[place]] += area * plane.y()[place];
		}
		double sum = 0;
		for (int place = 0; place < regionOf.length; place++) {
			int region = regionOf[place];
			if (weight[region] > 0) {
				double dx = plane.x()[place] - x[region] / weight[region];
				double dy = plane.y()[place] - y[region] / weight[region];
				sum += made.areaKm2()[place] * (dx * dx + dy * dy);
			}
		}
		return sum;
	}

	private static double balance(Regions regions) {
		double mean = 0;
		for (int region = 0; region < regions.count(); region++) {
			mean += (double) regions.people(region) / regions.count();
		}
		double variance = 0;
		for (int region = 0; region < regions.count(); region++) {
			variance += Math.pow(regions.people(region) - mean, 2) / regions.count();
		}
		return mean == 0 ? 0 : Math.sqrt(variance) / mean;
	}

	private static @Nullable Double bordersKm(PlanningCase made, int[] regionOf) {
		double sum = made.allBorders().stream().filter(border -> regionOf[border.one()] != regionOf[border.other()]).mapToDouble(Edge::km).sum();
		return Double.isNaN(sum) ? null : sum;
	}

	private static int crossed(PlanningCase made, int[] regionOf) {
		Map<Integer, Integer> above = new HashMap<>();
		Set<Integer> crossed = new HashSet<>();
		for (int place = 0; place < regionOf.length; place++) {
			Integer first = above.putIfAbsent(regionOf[place], made.above()[place]);
			if (first != null && first != made.above()[place]) {
				crossed.add(regionOf[place]);
			}
		}
		return crossed.size();
	}

	private static @Nullable Double distanceKm(PlanningCase made, int[] regionOf, Regions regions) {
		Plane plane = made.plane();
		if (plane == null) {
			return null;
		}
		double ways = 0;
		double all = 0;
		for (int place = 0; place < regionOf.length; place++) {
			int seat = regions.seat(regionOf[place]);
			ways += made.people()[place] * Math.hypot(plane.x()[place] - plane.x()[seat], plane.y()[place] - plane.y()[seat]);
			all += made.people()[place];
		}
		return all == 0 ? 0 : ways / all;
	}
}
