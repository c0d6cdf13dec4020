package io.orgloom.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
import org.locationtech.jts.triangulate.quadedge.QuadEdge;
import org.locationtech.jts.triangulate.quadedge.QuadEdgeSubdivision;

/**
 * A made-up province, the same for the same seed: a rook grid, or neighbours as random points in the plane have them. Populations are log-normal about 8,000; an attribute varies smoothly over
 * the map, with some noise; a new unit needs 2.9 times the average population.
 */
final class PlannerInstance {

	private static final double MEDIAN_PEOPLE = 8000;
	private static final double NEEDED = 2.9;
	private static final int WAVES = 12;

	private final Random random;
	private final double[] x;
	private final double[] y;
	private final List<int[]> borders = new ArrayList<>();

	private PlannerInstance(int size, long seed) {
		random = new Random(seed);
		x = new double[size];
		y = new double[size];
	}

	/** Writes a grid that is as square as can be. */
	static void writeGrid(int size, long seed, Path folder) {
		PlannerInstance made = new PlannerInstance(size, seed);
		int high = (int) Math.sqrt(size);
		while (size % high != 0) {
			high--;
		}
		made.layGrid(size / high);
		made.write(folder);
	}

	/** Writes what random points make: neighbours by Delaunay's triangles, without those far away. */
	static void writeScattered(int size, long seed, Path folder) {
		PlannerInstance made = new PlannerInstance(size, seed);
		made.scatter();
		made.write(folder);
	}

	private void layGrid(int wide) {
		for (int unit = 0; unit < x.length; unit++) {
			x[unit] = unit % wide;
			y[unit] = unit / wide;
			if (unit % wide + 1 < wide) {
				borders.add(new int[] {unit, unit + 1});
			}
			if (unit + wide < x.length) {
				borders.add(new int[] {unit, unit + wide});
			}
		}
	}

	private void scatter() {
		double side = Math.sqrt(x.length) * 5.7;
		Coordinate[] points = new Coordinate[x.length];
		for (int unit = 0; unit < x.length; unit++) {
			x[unit] = random.nextDouble() * side;
			y[unit] = random.nextDouble() * side;
			// the place goes along as the third coordinate
			points[unit] = new Coordinate(x[unit], y[unit], unit);
		}
		keepNear(triangles(points));
	}

	private static List<int[]> triangles(Coordinate[] points) {
		DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
		builder.setSites(List.of(points));
		QuadEdgeSubdivision subdivision = builder.getSubdivision();
		List<int[]> found = new ArrayList<>();
		for (Object each : subdivision.getPrimaryEdges(false)) {
			QuadEdge edge = (QuadEdge) each;
			int one = (int) edge.orig().getCoordinate().getZ();
			int other = (int) edge.dest().getCoordinate().getZ();
			found.add(new int[] {Math.min(one, other), Math.max(one, other)});
		}
		found.sort((one, other) -> one[0] == other[0] ? Integer.compare(one[1], other[1]) : Integer.compare(one[0], other[0]));
		return found;
	}

	/** Drops what is more than three times as long as most, unless something would come apart. */
	private void keepNear(List<int[]> all) {
		double[] lengths = all.stream().mapToDouble(this::length).sorted().toArray();
		double longest = 3 * lengths[lengths.length / 2];
		int[] root = IntStream.range(0, x.length).toArray();
		all.sort((one, other) -> Double.compare(length(one), length(other)));
		for (int[] edge : all) {
			boolean isNeeded = top(root, edge[0]) != top(root, edge[1]);
			if (isNeeded || length(edge) <= longest) {
				root[top(root, edge[0])] = top(root, edge[1]);
				borders.add(edge);
			}
		}
	}

	private static int top(int[] root, int unit) {
		int top = unit;
		while (root[top] != top) {
			root[top] = root[root[top]];
			top = root[top];
		}
		return top;
	}

	private double length(int[] edge) {
		return Math.hypot(x[edge[0]] - x[edge[1]], y[edge[0]] - y[edge[1]]);
	}

	private int[] people() {
		return IntStream.range(0, x.length).map(unit -> (int) Math.max(200, Math.round(MEDIAN_PEOPLE * Math.exp(0.6 * random.nextGaussian())))).toArray();
	}

	/** Waves of all directions, about two over the map, and noise; whole numbers from 0 to 1000. */
	private int[] attribute() {
		double span = Math.max(span(x), span(y));
		double[] field = new double[x.length];
		for (int wave = 0; wave < WAVES; wave++) {
			double east = random.nextGaussian() * 4 * Math.PI / span;
			double north = random.nextGaussian() * 4 * Math.PI / span;
			double phase = random.nextDouble() * 2 * Math.PI;
			for (int unit = 0; unit < field.length; unit++) {
				field[unit] += Math.cos(east * x[unit] + north * y[unit] + phase);
			}
		}
		double mean = Arrays.stream(field).average().orElse(0);
		double deviation = Math.sqrt(Arrays.stream(field).map(value -> (value - mean) * (value - mean)).average().orElse(1));
		double[] noisy = Arrays.stream(field).map(value -> (value - mean) / deviation + 0.5 * random.nextGaussian()).toArray();
		double lowest = Arrays.stream(noisy).min().orElse(0);
		double highest = Arrays.stream(noisy).max().orElse(1);
		return Arrays.stream(noisy).mapToInt(value -> (int) Math.round(1000 * (value - lowest) / (highest - lowest))).toArray();
	}

	private static double span(double[] values) {
		return Arrays.stream(values).max().orElse(1) - Arrays.stream(values).min().orElse(0);
	}

	private void write(Path folder) {
		int[] people = people();
		int[] attribute = attribute();
		List<String> units = new ArrayList<>(List.of("id,population,attribute,x,y"));
		for (int unit = 0; unit < x.length; unit++) {
			units.add(unit + "," + people[unit] + "," + attribute[unit] + "," + x[unit] + "," + y[unit]);
		}
		List<String> adjacency = new ArrayList<>(List.of("a,b"));
		Set<Long> known = new HashSet<>();
		borders.stream().filter(edge -> known.add((long) edge[0] * x.length + edge[1])).forEach(edge -> adjacency.add(edge[0] + "," + edge[1]));
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve("units.csv"), units);
			Files.write(folder.resolve("adjacency.csv"), adjacency);
			Files.writeString(folder.resolve("meta.json"), "{\"threshold\":%d}".formatted(Math.round(NEEDED * Arrays.stream(people).average().orElse(0))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
