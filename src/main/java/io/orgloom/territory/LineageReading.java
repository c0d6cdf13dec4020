package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the lineage around some units: all they come from, all they went into, and all shares of the units on the way. One statement a reorganisation
 * and direction, however many units there are.
 */
final class LineageReading {

	private final TerritoryQueries queries;
	private final AsOf asOf;
	private final Set<LineageStep> steps = new LinkedHashSet<>();
	private final Set<UnitCode> units = new LinkedHashSet<>();

	/** @param asOf whose day is the last on which reorganisations are looked at */
	LineageReading(TerritoryQueries queries, AsOf asOf) {
		this.queries = queries;
		this.asOf = asOf;
	}

	/** Over so many reorganisations each way. */
	LineageSteps ways(UnitCode code, int reorganisations) {
		Set<UnitCode> before = follow(Set.of(code), reorganisations, queries::stepsInto, LineageStep::source);
		follow(before, 1, queries::stepsOutOf, LineageStep::result);
		follow(Set.of(code), reorganisations, queries::stepsOutOf, LineageStep::result);
		return new LineageSteps(steps);
	}

	/** Over all reorganisations, with what else their sources went into and what else their results came from. */
	LineageSteps ground(Set<UnitCode> codes) {
		Set<UnitCode> before = follow(codes, Integer.MAX_VALUE, queries::stepsInto, LineageStep::source);
		follow(before, Integer.MAX_VALUE, queries::stepsOutOf, LineageStep::result);
		Set<UnitCode> after = follow(codes, Integer.MAX_VALUE, queries::stepsOutOf, LineageStep::result);
		follow(after, Integer.MAX_VALUE, queries::stepsInto, LineageStep::source);
		return new LineageSteps(steps);
	}

	/** The units met so far with their names and figures. */
	Map<UnitCode, UnitCourse> courses() {
		return queries.courses(units, asOf.known());
	}

	private Set<UnitCode> follow(Set<UnitCode> start, int times, BiFunction<Collection<UnitCode>, AsOf, List<LineageStep>> step,
			Function<LineageStep, UnitCode> next) {
		Set<UnitCode> reached = new LinkedHashSet<>(start);
		Set<UnitCode> open = start;
		for (int i = 0; i < times && !open.isEmpty(); i++) {
			Set<UnitCode> found = new LinkedHashSet<>();
			for (LineageStep each : step.apply(open, asOf)) {
				steps.add(each);
				units.add(each.source());
				units.add(each.result());
				UnitCode unit = next.apply(each);
				if (reached.add(unit)) {
					found.add(unit);
				}
			}
			open = found;
		}
		units.addAll(reached);
		return reached;
	}
}
