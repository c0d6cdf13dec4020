package io.orgloom.territory;

import io.orgloom.territory.UnitCourse.Figure;
import io.orgloom.territory.UnitCourse.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Units through time written down by years: each event is on the first of January. */
final class Histories {

	private final Map<UnitCode, UnitCourse> courses = new HashMap<>();
	private final List<LineageStep> steps = new ArrayList<>();

	static LocalDate year(int year) {
		return LocalDate.of(year, 1, 1);
	}

	static UnitCode code(String code) {
		return new UnitCode(code);
	}

	static Set<UnitCode> codes(String... codes) {
		Set<UnitCode> all = new TreeSet<>();
		for (String code : codes) {
			all.add(code(code));
		}
		return all;
	}

	/** A unit from the beginning of a year to the beginning of another, 0 for open. */
	Histories unit(String code, int from, int until) {
		courses.put(code(code), new UnitCourse(code(code), List.of(new Name("Unit " + code, year(from), end(until))), new ArrayList<>()));
		return this;
	}

	Histories people(String code, PopulationKind kind, long people, int from, int until) {
		return figure(code, new Figure(Measure.population(kind), people, from, "count of " + from, year(from), end(until)));
	}

	Histories census(String code, long people, int from, int until) {
		return people(code, PopulationKind.CENSUS, people, from, until);
	}

	Histories area(String code, double km2, int from, int until) {
		return figure(code, new Figure(Measure.AREA, km2, null, null, year(from), end(until)));
	}

	private Histories figure(String code, Figure figure) {
		courses.get(code(code)).figures().add(figure);
		return this;
	}

	Histories went(int year, String source, double share, String result) {
		steps.add(new LineageStep(code(source), code(result), year(year), share, share < 1 ? "area" : null));
		return this;
	}

	private static @Nullable LocalDate end(int until) {
		return until == 0 ? null : year(until);
	}

	Restatement restated(Measure measure, LocalDate boundariesOn) {
		return new Restatement(measure, boundariesOn, year(3000), new LineageSteps(steps), courses);
	}

	Lineage lineage(String code, int reorganisations) {
		return new Kinship(code(code), new LineageSteps(steps), courses).lineage(reorganisations);
	}

	Set<UnitCode> unitsOn(LocalDate day) {
		Set<UnitCode> units = new TreeSet<>();
		courses.values().stream().filter(course -> course.existsOn(day)).forEach(course -> units.add(course.code()));
		return units;
	}

	/** The sum of all figures recorded for a day. */
	double recorded(Measure measure, LocalDate day) {
		return unitsOn(day).stream().mapToDouble(unit -> courses.get(unit).figure(measure, day).orElseThrow().value().doubleValue()).sum();
	}
}
