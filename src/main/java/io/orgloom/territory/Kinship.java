package io.orgloom.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a unit comes from and where it went, as shares are recorded: along a way they are multiplied, ways are added, and of a unit that gave a part
 * away earlier only what it kept goes on.
 */
final class Kinship {

	private final UnitCode unit;
	private final LineageSteps steps;
	private final Map<UnitCode, UnitCourse> courses;
	private final Map<Leg, Double> known = new HashMap<>();

	Kinship(UnitCode unit, LineageSteps steps, Map<UnitCode, UnitCourse> courses) {
		this.unit = unit;
		this.steps = steps;
		this.courses = courses;
	}

	/** @param on the day from which it is looked at */
	private record Leg(UnitCode unit, LocalDate on, int reorganisations) {
	}

	/** A unit and the day of the event next to it. */
	private record Place(UnitCode unit, LocalDate on) {
	}

	Lineage lineage(int reorganisations) {
		return new Lineage(sources(reorganisations), results(reorganisations));
	}

	// ---- where it comes from

	private List<Lineage.Relative> sources(int reorganisations) {
		Map<Place, Double> shares = new HashMap<>();
		Map<Place, Set<UnitCode>> next = new HashMap<>();
		for (UnitCode result : steps.origins(Set.of(unit))) {
			steps.into(result).forEach((day, all) -> all.forEach(step -> {
				double reaches = step.share() * reaching(result, day, reorganisations - 1);
				if (reaches > 0) {
					add(shares, next, new Place(step.source(), day), reaches, result);
				}
			}));
		}
		return relatives(shares, next, true);
	}

	/** How much of a unit, as it is on a day, reaches the unit asked for. */
	private double reaching(UnitCode from, LocalDate on, int reorganisations) {
		if (from.equals(unit)) {
			return 1;
		}
		if (reorganisations == 0) {
			return 0;
		}
		Leg leg = new Leg(from, on, reorganisations);
		Double reached = known.get(leg);
		if (reached == null) {
			reached = 0.0;
			double left = 1;
			for (Map.Entry<LocalDate, List<LineageStep>> gives : steps.outOf(from).tailMap(on, false).entrySet()) {
				for (LineageStep step : gives.getValue()) {
					reached += left * step.share() * reaching(step.result(), gives.getKey(), reorganisations - 1);
				}
				left *= 1 - Math.min(1, steps.given(from, gives.getKey()));
			}
			known.put(leg, reached);
		}
		return reached;
	}

	// ---- where it went

	private List<Lineage.Relative> results(int reorganisations) {
		Map<Place, Double> shares = new HashMap<>();
		Map<Place, Set<UnitCode>> next = new HashMap<>();
		Map<UnitCode, Double> round = Map.of(unit, 1.0);
		for (int i = 0; i < reorganisations && !round.isEmpty(); i++) {
			Map<UnitCode, Double> reached = new HashMap<>();
			round.forEach((source, share) -> {
				double left = share;
				for (Map.Entry<LocalDate, List<LineageStep>> gives : steps.outOf(source).entrySet()) {
					for (LineageStep step : gives.getValue()) {
						add(shares, next, new Place(step.result(), step.on()), left * step.share(), source);
						reached.merge(step.result(), left * step.share(), Double::sum);
					}
					left *= 1 - Math.min(1, steps.given(source, gives.getKey()));
				}
			});
			round = reached;
		}
		return relatives(shares, next, false);
	}

	private static void add(Map<Place, Double> shares, Map<Place, Set<UnitCode>> next, Place place, double share, UnitCode other) {
		shares.merge(place, share, Double::sum);
		next.computeIfAbsent(place, each -> new TreeSet<>()).add(other);
	}

	private List<Lineage.Relative> relatives(Map<Place, Double> shares, Map<Place, Set<UnitCode>> next, boolean before) {
		List<Lineage.Relative> relatives = new ArrayList<>();
		shares.forEach((place, share) -> relatives.add(new Lineage.Relative(place.unit(), name(place, before), Math.min(1, share), place.on(), next.get(place))));
		relatives.sort(Comparator.comparing(Lineage.Relative::on).thenComparing(Lineage.Relative::code));
		return relatives;
	}

	/** The name it had at the event. */
	private String name(Place place, boolean before) {
		UnitCourse course = courses.get(place.unit());
		return course == null ? place.unit().value() : course.nameOn(before ? place.on().minusDays(1) : place.on());
	}
}
