package io.orgloom.territory.web;

import io.orgloom.territory.RestatedSeries;
import io.orgloom.territory.RestatedSeries.Certainty;
import io.orgloom.territory.RestatedSeries.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures through time as a line of steps, in the units of its own drawing; the height begins at nought. */
record StepChart(int width, int height, List<Segment> segments, List<Tick> years, List<Tick> values) {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 190;
	private static final int LEFT = 74;
	private static final int RIGHT = 12;
	private static final int TOP = 22;
	private static final int BOTTOM = 26;
	private static final int LABEL = 62;
	private static final int YEAR_LABEL = 46;

	/**
	 * A figure over the days it holds.
	 *
	 * @param y null where the figure is unknown
	 * @param before height of the figure it follows without a gap, null for none
	 * @param labelled whether there is room for the figure above it
	 */
	record Segment(double x1, double x2, @Nullable Double y, @Nullable Double before, Certainty certainty, boolean labelled, Point point) {

		public double middle() {
			return (x1 + x2) / 2;
		}

		public double length() {
			return x2 - x1;
		}
	}

	record Tick(double at, Number value) {
	}

	/**
	 * @param first the first day shown
	 * @param last the last day shown
	 */
	static StepChart of(RestatedSeries series, LocalDate first, LocalDate last) {
		List<Point> points = series.points();
		long days = Math.max(30, ChronoUnit.DAYS.between(first, last) + 1);
		double most = points.stream().map(Point::value).filter(value -> value != null).mapToDouble(Number::doubleValue).max().orElse(0);
		double top = most <= 0 ? 1 : step(most) * Math.ceil(most / step(most));
		List<Segment> segments = new ArrayList<>();
		Segment previous = null;
		for (Point point : points) {
			double x1 = x(first, point.from(), days);
			double x2 = x(first, point.until() == null ? first.plusDays(days) : point.until(), days);
			Double y = point.value() == null ? null : y(point.value().doubleValue(), top);
			Double before = previous != null && point.from().equals(previous.point().until()) ? previous.y() : null;
			previous = new Segment(x1, x2, y, before, point.certainty(), x2 - x1 >= LABEL, point);
			segments.add(previous);
		}
		return new StepChart(WIDTH, HEIGHT, List.copyOf(segments), years(first, days), values(top, step(most)));
	}

	private static double x(LocalDate first, LocalDate day, long days) {
		return rounded(LEFT + (WIDTH - LEFT - RIGHT) * (double) ChronoUnit.DAYS.between(first, day) / days);
	}

	private static double y(double value, double top) {
		return rounded(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / top);
	}

	private static double rounded(double value) {
		return Math.round(value * 10) / 10.0;
	}

	private static List<Tick> years(LocalDate first, long days) {
		List<Tick> years = new ArrayList<>();
		long whole = days / 365 + 1;
		int every = (int) Math.max(1, Math.ceil(whole * YEAR_LABEL / (double) (WIDTH - LEFT - RIGHT)));
		for (LocalDate day = first.withDayOfYear(1).plusYears(1); day.isBefore(first.plusDays(days)); day = day.plusYears(every)) {
			years.add(new Tick(x(first, day, days), day.getYear()));
		}
		return years;
	}

	private static List<Tick> values(double top, double step) {
		List<Tick> values = new ArrayList<>();
		for (int i = 0; i * step <= top * 1.000_001; i++) {
			values.add(new Tick(y(i * step, top), i * step));
		}
		return values;
	}

	/** A round step that cuts the height into two to five. */
	private static double step(double most) {
		if (most <= 0) {
			return 1;
		}
		double power = Math.pow(10, Math.floor(Math.log10(most)));
		double lead = most / power;
		return power * (lead <= 1.5 ? .5 : lead <= 3 ? 1 : lead <= 6 ? 2 : 2.5);
	}
}
