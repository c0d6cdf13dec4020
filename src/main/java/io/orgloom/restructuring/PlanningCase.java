package io.orgloom.restructuring;

import io.orgloom.scenario.WhatIf;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Border;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is made from: the units in the order of their codes, each with what is known of it and what is asked of a new unit like it, their borders,
 * and what somebody demands. Complete: no figure that is needed is missing.
 *
 * @param units numbers in the base, by place
 * @param people by place
 * @param areaKm2 by place
 * @param above numbers in the base of the units they lie in, by place; -1 for none
 * @param borders those between units of which somebody may make one
 * @param allBorders those that no merger may cross too
 * @param plane where they lie, null where that is not known of all
 */
record PlanningCase(MergerPlanRequest request, WhatIf whatIf, PopulationKind kind, List<Integer> units, Map<UnitCode, Integer> places, long[] people,
		double[] areaKm2, int[] above, List<Edge> borders, List<Edge> allBorders, @Nullable Plane plane, Standards standards) {

	/**
	 * A border between the units at two places.
	 *
	 * @param km how long it is, not a number where that is not known
	 */
	record Edge(int one, int other, double km) {
	}

	/** Turns what somebody wants planned into a case, or refuses it with what stands against it. */
	static PlanningCase of(MergerPlanRequest request, WhatIf whatIf, List<Border> known) {
		List<Integer> units = whatIf.units();
		if (units.size() < 2) {
			throw new TooFewToMerge(units.size(), request.within(), request.on());
		}
		List<AdministrativeUnit> described = units.stream().map(whatIf.base()::unit).toList();
		PopulationKind kind = kind(described, request);
		requireAreas(described);
		Map<UnitCode, Integer> places = places(described);
		List<Edge> all = edges(known, places, request);
		List<Edge> borders = all.stream().filter(edge -> fence(whatIf, units.get(edge.one()), request) == fence(whatIf, units.get(edge.other()), request)).toList();
		PlanningCase made = new PlanningCase(request, whatIf, kind, units, places,
				described.stream().mapToLong(unit -> unit.population(kind).map(Population::people).orElseThrow()).toArray(),
				described.stream().mapToDouble(unit -> Objects.requireNonNull(unit.areaKm2())).toArray(), units.stream().mapToInt(whatIf.base()::parent).toArray(),
				borders, all, Plane.of(described), Standards.of(whatIf, units, kind));
		MergerInstance.of(made);
		return made;
	}

	/** The kind asked for, or the best that every unit has: sums of mixed kinds would mean nothing. */
	private static PopulationKind kind(List<AdministrativeUnit> units, MergerPlanRequest request) {
		List<PopulationKind> kinds = request.populationKind() == null ? List.of(PopulationKind.values()) : List.of(request.populationKind());
		return kinds.stream().filter(kind -> units.stream().allMatch(has(kind))).findFirst().orElseThrow(() -> {
			PopulationKind nearest = kinds.stream().max((one, other) -> Long.compare(covered(units, one), covered(units, other))).orElseThrow();
			return FiguresMissing.population(nearest, units.stream().filter(Predicate.not(has(nearest))).toList(), request.on());
		});
	}

	private static Predicate<AdministrativeUnit> has(PopulationKind kind) {
		return unit -> unit.population(kind).isPresent();
	}

	private static long covered(List<AdministrativeUnit> units, PopulationKind kind) {
		return units.stream().filter(has(kind)).count();
	}

	private static void requireAreas(List<AdministrativeUnit> units) {
		List<AdministrativeUnit> without = units.stream().filter(unit -> unit.areaKm2() == null).toList();
		if (!without.isEmpty()) {
			throw FiguresMissing.area(without);
		}
	}

	private static Map<UnitCode, Integer> places(List<AdministrativeUnit> units) {
		Map<UnitCode, Integer> places = HashMap.newHashMap(units.size());
		units.forEach(unit -> places.put(unit.code(), places.size()));
		return places;
	}

	private static List<Edge> edges(List<Border> borders, Map<UnitCode, Integer> places, MergerPlanRequest request) {
		if (borders.isEmpty()) {
			throw new BordersUnknown(places.size(), request.within(), request.on());
		}
		List<Edge> edges = new ArrayList<>();
		for (Border border : borders) {
			int one = places.get(border.one());
			int other = places.get(border.other());
			if (one != other) {
				edges.add(new Edge(Math.min(one, other), Math.max(one, other), border.sharedBorderKm() == null ? Double.NaN : border.sharedBorderKm()));
			}
		}
		return edges;
	}

	/** The unit no merger leaves: the one above where districts are kept, else the one of the highest level. */
	private static int fence(WhatIf whatIf, int unit, MergerPlanRequest request) {
		int above = whatIf.base().parent(unit);
		int fence = above;
		while (!request.limits().keepDistricts() && fence >= 0 && whatIf.base().parent(fence) >= 0) {
			fence = whatIf.base().parent(fence);
		}
		return fence;
	}

	int size() {
		return units.size();
	}

	AdministrativeUnit unit(int place) {
		return whatIf.base().unit(units.get(place));
	}

	/** Whether somebody prefers that unit as the seat of the new unit it comes to lie in. */
	boolean isSeat(int place) {
		return request.demands().seats().contains(unit(place).code());
	}

	OptionalInt place(UnitCode code) {
		Integer place = places.get(code);
		return place == null ? OptionalInt.empty() : OptionalInt.of(place);
	}
}
