package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out from the units themselves what a plan comes to, so that every plan, made or human, is measured by one measure. O(borders + units · log units). */
public final class Measures {

	private final Instance instance;
	private final int[] regionOf;
	private final int[] order;
	private final int[] first;
	private final int regions;

	private Measures(Instance instance, int[] regionOf) {
		this.instance = instance;
		this.regionOf = regionOf;
		this.regions = Arrays.stream(regionOf).max().orElse(-1) + 1;
		this.first = new int[regions + 1];
		for (int region : regionOf) {
			first[region + 1]++;
		}
		for (int region = 0; region < regions; region++) {
			first[region + 1] += first[region];
		}
		this.order = new int[regionOf.length];
		int[] next = first.clone();
		for (int unit = 0; unit < regionOf.length; unit++) {
			order[next[regionOf[unit]]++] = unit;
		}
	}

	/** @param regionOf number of the new unit by unit, from 0, without gaps */
	public static PlanFigures of(Instance instance, List<Objective> objectives, int[] regionOf) {
		Measures plan = new Measures(instance, regionOf);
		int unmet = PlanChecker.check(instance, regionOf).unmet().size();
		return new PlanFigures(plan.regions, plan.regions - unmet, plan.value(named(objectives, Kind.HETEROGENEITY)), plan.value(named(objectives, Kind.COMPACTNESS)),
				plan.value(named(objectives, Kind.BORDER)), plan.value(named(objectives, Kind.BALANCE)), plan.value(named(objectives, Kind.DISTANCE)),
				(int) plan.value(named(objectives, Kind.FENCES)));
	}

	/** What one objective comes to, its weight aside. */
	public static double of(Instance instance, Objective objective, int[] regionOf) {
		return new Measures(instance, regionOf).value(objective);
	}

	private static Objective named(List<Objective> objectives, Kind kind) {
		return objectives.stream().filter(objective -> objective.kind() == kind).findFirst().orElse(Objective.of(kind, 1));
	}

	private double value(Objective objective) {
		return switch (objective.kind()) {
			case COUNT -> regions;
			case COMPACTNESS -> inertia(weights(objective.of()));
			case BORDER -> border();
			case BALANCE -> balance(quantity(objective.of()).values());
			case HETEROGENEITY -> heterogeneity(attribute(objective.of()));
			case DISTANCE -> distance(quantity(objective.of()).values());
			case FENCES -> fences();
		};
	}

	private double @Nullable [] weights(@Nullable String of) {
		return of == null ? null : quantity(of).values();
	}

	private Quantity quantity(@Nullable String name) {
		Quantity quantity = name == null ? instance.quantities[0] : instance.quantity(name);
		if (quantity == null) {
			throw InvalidInstance.value("The quantity of an objective", name == null ? "" : name, "one of the quantities of the instance");
		}
		return quantity;
	}

	private double @Nullable [] attribute(@Nullable String name) {
		if (name == null) {
			return instance.attributes().isEmpty() ? null : instance.attribute(instance.attributes().iterator().next());
		}
		double[] values = instance.attribute(name);
		if (values == null) {
			throw InvalidInstance.value("The attribute of an objective", name, "one of the attributes of the instance");
		}
		return values;
	}

	private double inertia(double @Nullable [] weights) {
		double[] x = instance.x;
		double[] y = instance.y;
		if (x == null || y == null) {
			return Double.NaN;
		}
		double sum = 0;
		for (int region = 0; region < regions; region++) {
			double weight = 0;
			double middleX = 0;
			double middleY = 0;
			for (int at = first[region]; at < first[region + 1]; at++) {
				double w = weights == null ? 1 : weights[order[at]];
				weight += w;
				middleX += w * x[order[at]];
				middleY += w * y[order[at]];
			}
			for (int at = first[region]; at < first[region + 1] && weight > 0; at++) {
				double w = weights == null ? 1 : weights[order[at]];
				double dx = x[order[at]] - middleX / weight;
				double dy = y[order[at]] - middleY / weight;
				sum += w * (dx * dx + dy * dy);
			}
		}
		return sum;
	}

	private double border() {
		double sum = 0;
		for (int unit = 0; unit < regionOf.length; unit++) {
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				sum += regionOf[unit] == regionOf[instance.neighbour[arc]] ? 0 : instance.border[arc] / 2;
			}
		}
		return sum;
	}

	private double balance(double[] values) {
		double[] sum = new double[regions];
		double mean = 0;
		for (int unit = 0; unit < regionOf.length; unit++) {
			sum[regionOf[unit]] += values[unit];
			mean += values[unit] / regions;
		}
		double variance = 0;
		for (double each : sum) {
			variance += (each - mean) * (each - mean) / regions;
		}
		return mean == 0 ? 0 : Math.sqrt(variance) / mean;
	}

	/** Of m sorted values a, the differences of all pairs sum up to Σ a_k · (2k − m + 1). */
	private double heterogeneity(double @Nullable [] values) {
		if (values == null) {
			return Double.NaN;
		}
		double sum = 0;
		for (int region = 0; region < regions; region++) {
			double[] sorted = new double[first[region + 1] - first[region]];
			for (int k = 0; k < sorted.length; k++) {
				sorted[k] = values[order[first[region] + k]];
			}
			Arrays.sort(sorted);
			for (int k = 0; k < sorted.length; k++) {
				sum += sorted[k] * (2 * k - sorted.length + 1);
			}
		}
		return sum;
	}

	private double distance(double[] weights) {
		double[] x = instance.x;
		double[] y = instance.y;
		if (x == null || y == null) {
			return Double.NaN;
		}
		double ways = 0;
		double all = 0;
		for (int region = 0; region < regions; region++) {
			int seat = seat(region);
			for (int at = first[region]; at < first[region + 1]; at++) {
				int unit = order[at];
				ways += weights[unit] * Math.hypot(x[unit] - x[seat], y[unit] - y[seat]);
				all += weights[unit];
			}
		}
		return all == 0 ? 0 : ways / all;
	}

	/** The preferred seat with most of the first quantity, else the member with most. */
	private int seat(int region) {
		int seat = order[first[region]];
		for (int at = first[region] + 1; at < first[region + 1]; at++) {
			int unit = order[at];
			double more = instance.quantities[0].values()[unit] - instance.quantities[0].values()[seat];
			if (instance.seat[unit] == instance.seat[seat] ? more > 0 : instance.seat[unit]) {
				seat = unit;
			}
		}
		return seat;
	}

	private double fences() {
		int[] fence = instance.fence;
		if (fence == null) {
			return 0;
		}
		int crossed = 0;
		Set<Integer> seen = new HashSet<>();
		for (int region = 0; region < regions; region++) {
			seen.clear();
			for (int at = first[region]; at < first[region + 1]; at++) {
				seen.add(fence[order[at]]);
			}
			crossed += Math.max(0, seen.size() - 1);
		}
		return crossed;
	}
}
