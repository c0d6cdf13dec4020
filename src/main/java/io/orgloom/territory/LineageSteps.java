package io.orgloom.territory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Steps of lineage by the units on their two sides and by day; plain look-ups. */
final class LineageSteps {

	private final Map<UnitCode, NavigableMap<LocalDate, List<LineageStep>>> out = new HashMap<>();
	private final Map<UnitCode, NavigableMap<LocalDate, List<LineageStep>>> into = new HashMap<>();

	LineageSteps(Collection<LineageStep> steps) {
		for (LineageStep step : new LinkedHashSet<>(steps)) {
			add(out, step.source(), step);
			add(into, step.result(), step);
		}
	}

	private static void add(Map<UnitCode, NavigableMap<LocalDate, List<LineageStep>>> index, UnitCode unit, LineageStep step) {
		index.computeIfAbsent(unit, code -> new TreeMap<>()).computeIfAbsent(step.on(), day -> new ArrayList<>()).add(step);
	}

	/** What a unit gave, by day. */
	NavigableMap<LocalDate, List<LineageStep>> outOf(UnitCode unit) {
		return out.getOrDefault(unit, new TreeMap<>());
	}

	/** What a unit was formed of, by day. */
	NavigableMap<LocalDate, List<LineageStep>> into(UnitCode unit) {
		return into.getOrDefault(unit, new TreeMap<>());
	}

	/** How much of a unit gives on a day, as recorded. */
	double given(UnitCode unit, LocalDate on) {
		return outOf(unit).getOrDefault(on, List.of()).stream().mapToDouble(LineageStep::share).sum();
	}

	/** Some units, all they come from and all they went into, over any number of reorganisations. */
	Set<UnitCode> related(Set<UnitCode> units) {
		Set<UnitCode> related = origins(units);
		related.addAll(reached(units, unit -> outOf(unit).values().stream().flatMap(List::stream).map(LineageStep::result).toList()));
		return related;
	}

	/** Some units and all they come from. */
	Set<UnitCode> origins(Set<UnitCode> units) {
		return reached(units, unit -> into(unit).values().stream().flatMap(List::stream).map(LineageStep::source).toList());
	}

	private static Set<UnitCode> reached(Set<UnitCode> units, Function<UnitCode, List<UnitCode>> next) {
		Set<UnitCode> reached = new LinkedHashSet<>(units);
		ArrayDeque<UnitCode> open = new ArrayDeque<>(units);
		while (!open.isEmpty()) {
			next.apply(open.remove()).stream().filter(reached::add).forEach(open::add);
		}
		return reached;
	}
}
