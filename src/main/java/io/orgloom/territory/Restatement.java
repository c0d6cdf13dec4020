package io.orgloom.territory;

import io.orgloom.territory.Measure.Metric;
import io.orgloom.territory.RestatedSeries.Certainty;
import io.orgloom.territory.RestatedSeries.Contribution;
import io.orgloom.territory.RestatedSeries.Missing;
import io.orgloom.territory.RestatedSeries.Point;
import io.orgloom.territory.RestatedSeries.Reason;
import io.orgloom.territory.UnitCourse.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Restates recorded figures on the boundaries of a day. Each unit that ever stood on the ground gives its figure by the share of its ground; whole
 * numbers are shared out so that they add up to what was recorded.
 */
final class Restatement {

	private static final double TO_SQUARE_METRES_OF_A_THOUSAND = 1_000;
	private static final double WHOLE = 1 - 1e-9;

	private final Measure measure;
	private final LocalDate boundariesOn;
	private final LocalDate upTo;
	private final LineageSteps steps;
	private final Map<UnitCode, UnitCourse> courses;
	private final Ground ground;
	private final Map<UnitCode, Map<LocalDate, Map<UnitCode, Long>>> sharedOut = new HashMap<>();

	/** @param upTo the last day of the series */
	Restatement(Measure measure, LocalDate boundariesOn, LocalDate upTo, LineageSteps steps, Map<UnitCode, UnitCourse> courses) {
		this.measure = measure;
		this.boundariesOn = boundariesOn;
		this.upTo = upTo;
		this.steps = steps;
		this.courses = courses;
		this.ground = new Ground(steps, courses, measure);
	}

	/** The figures of the ground some units have together on the day of the boundaries. */
	RestatedSeries of(Set<UnitCode> units) {
		List<LocalDate> days = days(units);
		List<Point> points = new ArrayList<>();
		Point last = null;
		for (LocalDate day : days) {
			Point point = point(units, day);
			if (last != null && point != null && point.saysTheSameAs(last)) {
				continue;
			}
			if (last != null) {
				points.add(new Point(last.from(), day, last.value(), last.certainty(), last.contributions(), last.missing()));
			}
			last = point;
		}
		if (last != null) {
			points.add(last);
		}
		return new RestatedSeries(measure, List.copyOf(points));
	}

	/** The days on which something may change for the ground. */
	private List<LocalDate> days(Set<UnitCode> units) {
		TreeSet<LocalDate> days = new TreeSet<>();
		for (UnitCode unit : steps.related(units)) {
			UnitCourse course = courses.get(unit);
			if (course != null) {
				course.figures().stream().filter(figure -> figure.measure().equals(measure))
					.flatMap(figure -> Stream.of(figure.from(), figure.until())).filter(Objects::nonNull).forEach(days::add);
				course.names().stream().flatMap(name -> Stream.of(name.from(), name.until())).filter(Objects::nonNull).forEach(days::add);
			}
			days.addAll(steps.outOf(unit).keySet());
		}
		return List.copyOf(days.headSet(upTo, true));
	}

	/** Null where no unit on the ground has a figure that day. */
	private @Nullable Point point(Set<UnitCode> units, LocalDate day) {
		Set<UnitCode> there = new TreeSet<>();
		List<Missing> missing = new ArrayList<>();
		for (UnitCode unit : units) {
			Ground.Cover cover = ground.cover(unit, boundariesOn, day);
			there.addAll(cover.units());
			cover.lost().forEach(lost -> missing.add(missing(lost, day, Reason.LINEAGE)));
		}
		List<Contribution> contributions = new ArrayList<>();
		for (UnitCode unit : there) {
			Figure figure = courses.get(unit) == null ? null : courses.get(unit).figure(measure, day).orElse(null);
			if (figure == null) {
				missing.add(missing(unit, day, Reason.FIGURE));
				continue;
			}
			Contribution contribution = contribution(unit, figure, units, day);
			if (contribution == null) {
				missing.add(missing(unit, day, Reason.DIVISION));
			} else {
				contributions.add(contribution);
			}
		}
		return contributions.isEmpty() && missing.stream().noneMatch(each -> each.reason() == Reason.DIVISION) ? null : point(day, contributions, missing);
	}

	private Point point(LocalDate day, List<Contribution> contributions, List<Missing> missing) {
		List<Missing> named = missing.stream().distinct().toList();
		boolean whole = contributions.stream().allMatch(contribution -> contribution.share() >= WHOLE);
		Certainty certainty = !named.isEmpty() ? Certainty.UNKNOWN : whole ? Certainty.EXACT : Certainty.ESTIMATED;
		return new Point(day, null, named.isEmpty() ? sum(contributions) : null, certainty, List.copyOf(contributions), named);
	}

	private Missing missing(UnitCode unit, LocalDate day, Reason reason) {
		UnitCourse course = courses.get(unit);
		return new Missing(unit, course == null ? unit.value() : course.nameOn(day), reason);
	}

	private @Nullable Contribution contribution(UnitCode unit, Figure figure, Set<UnitCode> units, LocalDate day) {
		Map<UnitCode, Ground.Part> parts = ground.divided(unit, day, boundariesOn);
		double share = 0;
		Set<String> bases = new TreeSet<>();
		for (Map.Entry<UnitCode, Ground.Part> part : parts.entrySet()) {
			if (units.contains(part.getKey())) {
				share += part.getValue().share();
				bases.addAll(part.getValue().bases());
			}
		}
		if (share == 0) {
			return null;
		}
		boolean whole = share >= WHOLE;
		return new Contribution(unit, courses.get(unit).nameOn(day), figure.value(), whole ? 1 : share, value(unit, figure, parts, units, whole ? 1 : share, day),
				figure.year(), figure.source(), whole ? Set.of() : bases);
	}

	private Number value(UnitCode unit, Figure figure, Map<UnitCode, Ground.Part> parts, Set<UnitCode> units, double share, LocalDate day) {
		if (share == 1) {
			return figure.value();
		}
		if (measure.metric() == Metric.AREA) {
			return rounded(figure.value().doubleValue() * share);
		}
		return sharedOut.computeIfAbsent(unit, code -> new HashMap<>()).computeIfAbsent(day, each -> sharedOut(figure.value().longValue(), parts)).entrySet().stream()
			.filter(each -> units.contains(each.getKey())).mapToLong(Map.Entry::getValue).sum();
	}

	private static Map<UnitCode, Long> sharedOut(long total, Map<UnitCode, Ground.Part> parts) {
		Map<UnitCode, Double> claims = new TreeMap<>();
		parts.forEach((unit, part) -> claims.put(unit, part.share()));
		return Apportionment.of(total, claims);
	}

	private Number sum(List<Contribution> contributions) {
		return measure.metric() == Metric.AREA ? (Number) rounded(contributions.stream().mapToDouble(each -> each.value().doubleValue()).sum())
				: (Number) contributions.stream().mapToLong(each -> each.value().longValue()).sum();
	}

	private static double rounded(double km2) {
		return Math.round(km2 * TO_SQUARE_METRES_OF_A_THOUSAND) / TO_SQUARE_METRES_OF_A_THOUSAND;
	}
}
