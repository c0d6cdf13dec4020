package io.orgloom.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a series of figures measures: people by one way of counting, or area. Figures of different measures are never added.
 *
 * @param kind of population, null for area
 */
public record Measure(Metric metric, @Nullable PopulationKind kind) {

	/** What can be followed through time. */
	public enum Metric {
		POPULATION, AREA
	}

	public static final Measure AREA = new Measure(Metric.AREA, null);

	public static Measure population(PopulationKind kind) {
		return new Measure(Metric.POPULATION, kind);
	}

	/** All measures of a metric, the preferred first. */
	static List<Measure> of(Metric metric) {
		return metric == Metric.AREA ? List.of(AREA) : List.of(PopulationKind.values()).stream().map(Measure::population).toList();
	}

	/** What a figure of this measure is divided by where nothing better is known: itself, then people by any count, then area. */
	List<Measure> divisors() {
		List<Measure> divisors = new ArrayList<>(List.of(this));
		of(Metric.POPULATION).stream().filter(each -> metric == Metric.POPULATION && !each.equals(this)).forEach(divisors::add);
		if (metric == Metric.POPULATION) {
			divisors.add(AREA);
		}
		return divisors;
	}

	/** As the basis of a share. */
	String basis() {
		return kind == null ? "area" : "population:" + kind;
	}
}
