package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What objectives that are weighed make of one new unit: every one of them is a sum over new units, so what a move costs is known from the two it touches. Each is divided by what it came to in
 * the plan the search for its sake began with, so that weights compare shares. Balance counts as squared deviations, which for a given number of new units come to the same order.
 */
final class Cost {

	private final Part part;
	private final List<Objective> objectives;
	private final Kind[] kinds;
	private final double[] weights;
	/** By objective and node: what each needs of a node. */
	private final double[][] figures;
	private final double[][] east;
	private final double[][] north;
	private final double[][] square;
	private final double[] mean;
	private final int[] mark;
	private int stamp;
	private double[] sorted = new double[64];
	private int[] joined = new int[64];

	/**
	 * @param objectives none of them the count
	 * @param regions how many new units there will be
	 */
	Cost(Part part, List<Objective> objectives, int regions) {
		this.part = part;
		this.objectives = objectives;
		int count = objectives.size();
		kinds = new Kind[count];
		weights = new double[count];
		figures = new double[count][];
		east = new double[count][];
		north = new double[count][];
		square = new double[count][];
		mean = new double[count];
		mark = new int[part.nodes];
		for (int at = 0; at < count; at++) {
			kinds[at] = objectives.get(at).kind();
			weights[at] = objectives.get(at).weight();
			prepare(at, objectives.get(at), regions);
		}
	}

	/** What the same objectives, weighed alike, make of new units of a patch. */
	Cost of(Part patch) {
		Cost cost = new Cost(patch, objectives, 1);
		System.arraycopy(weights, 0, cost.weights, 0, weights.length);
		System.arraycopy(mean, 0, cost.mean, 0, mean.length);
		return cost;
	}

	private void prepare(int at, Objective objective, int regions) {
		switch (kinds[at]) {
			case HETEROGENEITY -> figures[at] = perUnit(attribute(objective.of()));
			case COMPACTNESS -> prepareInertia(at, weight(objective.of()));
			case DISTANCE -> figures[at] = perUnit(quantity(objective.of()));
			case BALANCE -> {
				double[] quantity = quantity(objective.of());
				figures[at] = perNode(unit -> quantity[unit]);
				mean[at] = Arrays.stream(figures[at]).sum() / Math.max(1, regions);
			}
			case BORDER, FENCES, COUNT -> {
			}
		}
	}

	private double[] attribute(@Nullable String name) {
		String wanted = name == null ? part.instance.attributes().stream().findFirst().orElse("") : name;
		double[] values = part.instance.attribute(wanted);
		if (values == null) {
			throw InvalidInstance.value("The attribute of an objective", wanted, "one of " + part.instance.attributes());
		}
		return values;
	}

	private double[] quantity(@Nullable String name) {
		Quantity quantity = name == null ? part.instance.quantities[0] : part.instance.quantity(name);
		if (quantity == null) {
			throw InvalidInstance.value("The quantity of an objective", String.valueOf(name), "one of " + part.instance.quantities().stream().map(Quantity::name).toList());
		}
		return quantity.values();
	}

	private IntToDoubleFunction weight(@Nullable String quantity) {
		double[] values = quantity == null ? null : quantity(quantity);
		return unit -> values == null ? 1 : values[unit];
	}

	private double[] perUnit(double[] values) {
		double[] found = new double[part.units.length];
		for (int at = 0; at < found.length; at++) {
			found[at] = values[part.units[at]];
		}
		return found;
	}

	private double[] perNode(IntToDoubleFunction ofUnit) {
		double[] found = new double[part.nodes];
		for (int node = 0; node < part.nodes; node++) {
			for (int at = part.unitStart[node]; at < part.unitStart[node + 1]; at++) {
				found[node] += ofUnit.applyAsDouble(part.units[at]);
			}
		}
		return found;
	}

	private void prepareInertia(int at, IntToDoubleFunction weight) {
		double[] x = requirePlaces(part.instance.x);
		double[] y = requirePlaces(part.instance.y);
		double middleX = Arrays.stream(part.units).mapToDouble(unit -> x[unit]).average().orElse(0);
		double middleY = Arrays.stream(part.units).mapToDouble(unit -> y[unit]).average().orElse(0);
		figures[at] = perNode(weight);
		east[at] = perNode(unit -> weight.applyAsDouble(unit) * (x[unit] - middleX));
		north[at] = perNode(unit -> weight.applyAsDouble(unit) * (y[unit] - middleY));
		square[at] = perNode(unit -> {
			double dx = x[unit] - middleX;
			double dy = y[unit] - middleY;
			return weight.applyAsDouble(unit) * (dx * dx + dy * dy);
		});
	}

	private double[] requirePlaces(double @Nullable [] places) {
		if (places == null) {
			throw InvalidInstance.value("The objective", "about places, and there are none", "x and y of the units, or leave it out");
		}
		return places;
	}

	int objectives() {
		return kinds.length;
	}

	void weigh(int at, double weight) {
		weights[at] = weight;
	}

	/** What an objective comes to beside what it makes of new units: borders that are not within any. */
	double outside(int at) {
		return kinds[at] == Kind.BORDER ? Arrays.stream(part.border).sum() / 2 : 0;
	}

	/** What one objective makes of a new unit with the members given, its weight aside. */
	double of(int at, int[] nodes, int count) {
		return switch (kinds[at]) {
			case HETEROGENEITY -> heterogeneity(figures[at], nodes, count);
			case COMPACTNESS -> inertia(at, nodes, count);
			case BORDER -> -within(nodes, count);
			case BALANCE -> deviation(at, nodes, count);
			case DISTANCE -> distance(figures[at], nodes, count);
			case FENCES -> fences(nodes, count);
			case COUNT -> 0;
		};
	}

	/** What all objectives together make of a new unit with the members given. */
	double of(int[] nodes, int count) {
		double sum = 0;
		for (int at = 0; at < kinds.length; at++) {
			sum += weights[at] * of(at, nodes, count);
		}
		return sum;
	}

	/** How much more all objectives together come to where a node joins others, of which there is one at least. O(others), but for those that look at all members in any case. */
	double joining(int node, int[] others, int count) {
		double sum = 0;
		for (int at = 0; at < kinds.length; at++) {
			sum += weights[at] * joining(at, node, others, count);
		}
		return sum;
	}

	/** The same of one objective, its weight aside. */
	double joining(int at, int node, int[] others, int count) {
		return switch (kinds[at]) {
			case HETEROGENEITY -> part.units.length == part.nodes ? differences(figures[at], node, others, count) : change(at, node, others, count);
			case COMPACTNESS -> inertiaJoining(at, node, others, count);
			case BORDER -> -between(node, others, count);
			case BALANCE -> deviationJoining(at, node, others, count);
			case DISTANCE, FENCES -> change(at, node, others, count);
			case COUNT -> 0;
		};
	}

	private double change(int at, int node, int[] others, int count) {
		double before = of(at, others, count);
		joined = joined.length > count ? joined : new int[2 * count + 1];
		System.arraycopy(others, 0, joined, 0, count);
		joined[count] = node;
		return of(at, joined, count + 1) - before;
	}

	private static double differences(double[] values, int node, int[] others, int count) {
		double value = values[node];
		double sum = 0;
		for (int i = 0; i < count; i++) {
			sum += Math.abs(value - values[others[i]]);
		}
		return sum;
	}

	private double inertiaJoining(int at, int node, int[] others, int count) {
		double weight = 0;
		double x = 0;
		double y = 0;
		for (int i = 0; i < count; i++) {
			weight += figures[at][others[i]];
			x += east[at][others[i]];
			y += north[at][others[i]];
		}
		double before = weight > 0 ? (x * x + y * y) / weight : 0;
		weight += figures[at][node];
		x += east[at][node];
		y += north[at][node];
		return weight > 0 ? square[at][node] + before - (x * x + y * y) / weight : 0;
	}

	private double between(int node, int[] others, int count) {
		stamp++;
		for (int i = 0; i < count; i++) {
			mark[others[i]] = stamp;
		}
		double sum = 0;
		for (int arc = part.start[node]; arc < part.start[node + 1]; arc++) {
			sum += mark[part.neighbour[arc]] == stamp ? part.border[arc] : 0;
		}
		return sum;
	}

	private double deviationJoining(int at, int node, int[] others, int count) {
		double before = -mean[at];
		for (int i = 0; i < count; i++) {
			before += figures[at][others[i]];
		}
		return figures[at][node] * (2 * before + figures[at][node]);
	}

	private double heterogeneity(double[] values, int[] nodes, int count) {
		if (part.units.length == part.nodes && count <= 24) {
			double sum = 0;
			for (int i = 1; i < count; i++) {
				double value = values[nodes[i]];
				for (int j = 0; j < i; j++) {
					sum += Math.abs(value - values[nodes[j]]);
				}
			}
			return sum;
		}
		int end = 0;
		for (int i = 0; i < count; i++) {
			for (int at = part.unitStart[nodes[i]]; at < part.unitStart[nodes[i] + 1]; at++) {
				if (end == sorted.length) {
					sorted = Arrays.copyOf(sorted, 2 * end);
				}
				sorted[end++] = values[at];
			}
		}
		Arrays.sort(sorted, 0, end);
		double sum = 0;
		for (int k = 0; k < end; k++) {
			sum += sorted[k] * (2 * k - end + 1);
		}
		return sum;
	}

	private double inertia(int at, int[] nodes, int count) {
		double weight = 0;
		double x = 0;
		double y = 0;
		double all = 0;
		for (int i = 0; i < count; i++) {
			weight += figures[at][nodes[i]];
			x += east[at][nodes[i]];
			y += north[at][nodes[i]];
			all += square[at][nodes[i]];
		}
		return weight > 0 ? all - (x * x + y * y) / weight : 0;
	}

	private double within(int[] nodes, int count) {
		stamp++;
		double sum = 0;
		for (int i = 0; i < count; i++) {
			int node = nodes[i];
			for (int arc = part.start[node]; arc < part.start[node + 1]; arc++) {
				if (mark[part.neighbour[arc]] == stamp) {
					sum += part.border[arc];
				}
			}
			mark[node] = stamp;
		}
		return sum;
	}

	private double deviation(int at, int[] nodes, int count) {
		double sum = -mean[at];
		for (int i = 0; i < count; i++) {
			sum += figures[at][nodes[i]];
		}
		return sum * sum;
	}

	private double distance(double[] weight, int[] nodes, int count) {
		double[] x = requirePlaces(part.instance.x);
		double[] y = requirePlaces(part.instance.y);
		int seat = -1;
		for (int i = 0; i < count; i++) {
			for (int at = part.unitStart[nodes[i]]; at < part.unitStart[nodes[i] + 1]; at++) {
				seat = seat < 0 || isBefore(part.units[at], seat) ? part.units[at] : seat;
			}
		}
		double sum = 0;
		for (int i = 0; i < count; i++) {
			for (int at = part.unitStart[nodes[i]]; at < part.unitStart[nodes[i] + 1]; at++) {
				double dx = x[part.units[at]] - x[seat];
				double dy = y[part.units[at]] - y[seat];
				sum += weight[at] * Math.sqrt(dx * dx + dy * dy);
			}
		}
		return sum;
	}

	private boolean isBefore(int unit, int seat) {
		if (part.instance.seat[unit] != part.instance.seat[seat]) {
			return part.instance.seat[unit];
		}
		double more = part.instance.quantities[0].values()[unit] - part.instance.quantities[0].values()[seat];
		return more > 0 || more == 0 && unit < seat;
	}

	private double fences(int[] nodes, int count) {
		int[] fence = part.instance.fence;
		if (fence == null) {
			return 0;
		}
		int crossed = 0;
		int seen = 0;
		for (int i = 0; i < count; i++) {
			for (int at = part.unitStart[nodes[i]]; at < part.unitStart[nodes[i] + 1]; at++) {
				crossed += isFirst(fence, nodes, i, at) ? 1 : 0;
				seen++;
			}
		}
		return seen == 0 ? 0 : crossed - 1;
	}

	private boolean isFirst(int[] fence, int[] nodes, int i, int unitAt) {
		int looked = fence[part.units[unitAt]];
		for (int before = 0; before <= i; before++) {
			int end = before == i ? unitAt : part.unitStart[nodes[before] + 1];
			for (int at = part.unitStart[nodes[before]]; at < end; at++) {
				if (fence[part.units[at]] == looked) {
					return false;
				}
			}
		}
		return true;
	}
}
