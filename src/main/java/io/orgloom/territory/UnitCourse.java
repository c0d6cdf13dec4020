package io.orgloom.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of a unit under its names, and the figures recorded of it, in the order of days. */
record UnitCourse(UnitCode code, List<Name> names, List<Figure> figures) {

	/** @param until the first day on which it no longer has the name; null = open */
	record Name(String name, LocalDate from, @Nullable LocalDate until) {
	}

	/**
	 * A figure as recorded.
	 *
	 * @param value people, or square kilometres
	 * @param year of the count, null for an area
	 */
	record Figure(Measure measure, Number value, @Nullable Integer year, @Nullable String source, LocalDate from, @Nullable LocalDate until) {
	}

	boolean existsOn(LocalDate day) {
		return names.stream().anyMatch(name -> holds(name.from(), name.until(), day));
	}

	boolean beginsOn(LocalDate day) {
		return existsOn(day) && !existsOn(day.minusDays(1));
	}

	Optional<Figure> figure(Measure measure, LocalDate day) {
		return figures.stream().filter(figure -> figure.measure().equals(measure) && holds(figure.from(), figure.until(), day)).findFirst();
	}

	/** Its name on a day, else the last before it, else its first. */
	String nameOn(LocalDate day) {
		return names.stream().filter(name -> !name.from().isAfter(day)).max(Comparator.comparing(Name::from))
			.or(() -> names.stream().findFirst()).map(Name::name).orElse(code.value());
	}

	private static boolean holds(LocalDate from, @Nullable LocalDate until, LocalDate day) {
		return !from.isAfter(day) && (until == null || until.isAfter(day));
	}
}
