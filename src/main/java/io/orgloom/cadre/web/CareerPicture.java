package io.orgloom.cadre.web;

import io.orgloom.cadre.CareerItem;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A career along a line of time: a bar for each post and seat, years below. Places are shares of the width, so that it fits any window.
 *
 * @param day where the day asked for is; null where it lies outside
 */
record CareerPicture(List<Bar> bars, List<Tick> ticks, @Nullable String day) {

	private static final int MOST_TICKS = 6;
	/** Thinner bars are not seen. */
	private static final double THINNEST = 0.8;
	private static final double WHOLE = 100;
	private static final int CENTURY = 100;

	/** @param kind what it looks like: main, concurrent, acting, seat */
	record Bar(CareerItem item, String kind, String x, String width) {
	}

	record Tick(int year, String x) {
	}

	/** The days from the first to the last that is drawn. */
	private record Span(LocalDate first, LocalDate last) {

		double share(LocalDate day) {
			return WHOLE * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
		}

		boolean contains(LocalDate day) {
			return !day.isBefore(first) && !day.isAfter(last);
		}
	}

	/** Null where there is nothing to draw. */
	static @Nullable CareerPicture of(List<CareerItem> career, LocalDate on, LocalDate today) {
		if (career.isEmpty()) {
			return null;
		}
		Span span = span(career, today);
		return new CareerPicture(career.stream().map(item -> bar(item, span)).toList(), ticks(span), span.contains(on) ? written(span.share(on)) : null);
	}

	private static Span span(List<CareerItem> career, LocalDate today) {
		LocalDate first = career.stream().map(CareerItem::from).min(LocalDate::compareTo).orElse(today);
		LocalDate last = Stream.concat(Stream.of(today), career.stream().flatMap(item -> Stream.of(item.from(), item.until()))).filter(Objects::nonNull)
			.max(LocalDate::compareTo).orElse(today);
		return new Span(Year.from(first).atDay(1), Year.from(last).plusYears(1).atDay(1));
	}

	private static Bar bar(CareerItem item, Span span) {
		double from = span.share(item.from());
		double until = item.until() == null ? WHOLE : span.share(item.until());
		double width = Math.max(THINNEST, until - from);
		return new Bar(item, kind(item), written(Math.min(from, WHOLE - width)), written(width));
	}

	private static String kind(CareerItem item) {
		return item.holding() == null ? "seat" : item.holding().acting() ? "acting" : item.holding().concurrent() ? "concurrent" : "main";
	}

	private static List<Tick> ticks(Span span) {
		int years = span.last().getYear() - span.first().getYear();
		int step = Stream.of(1, 2, 5, 10, 20, 50).filter(each -> years / each <= MOST_TICKS).findFirst().orElse(CENTURY);
		List<Tick> ticks = new ArrayList<>();
		for (int year = (span.first().getYear() + step - 1) / step * step; year < span.last().getYear(); year += step) {
			ticks.add(new Tick(year, written(span.share(Year.of(year).atDay(1)))));
		}
		return ticks;
	}

	private static String written(double share) {
		return String.format(Locale.ROOT, "%.2f%%", share);
	}
}
