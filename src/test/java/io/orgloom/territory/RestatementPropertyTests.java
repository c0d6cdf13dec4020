package io.orgloom.territory;

import static io.orgloom.territory.Histories.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.orgloom.territory.RestatedSeries.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the boundaries of any day, the figures of all units add up to what was recorded, on every day and after any history. */
class RestatementPropertyTests {

	private static final Measure CENSUS = Measure.population(PopulationKind.CENSUS);
	private static final List<Integer> EVENTS = List.of(2010, 2012, 2015, 2021);

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
	void totalsAreConserved(long seed) {
		Histories history = new RandomHistory(new Random(seed)).history();
		for (int boundaries : List.of(2000, 2010, 2013, 2015, 2021)) {
			for (Measure measure : List.of(CENSUS, Measure.AREA)) {
				Restatement restated = history.restated(measure, year(boundaries));
				List<RestatedSeries> all = history.unitsOn(year(boundaries)).stream().map(unit -> restated.of(Set.of(unit))).toList();
				for (int day : List.of(2000, 2010, 2012, 2015, 2021)) {
					double sum = all.stream().mapToDouble(series -> on(series, year(day)).value().doubleValue()).sum();
					assertThat(sum).as("seed %s, %s of %s on the boundaries of %s", seed, measure, day, boundaries)
						.isCloseTo(history.recorded(measure, year(day)), within(measure == Measure.AREA ? .05 : 1e-9));
				}
			}
		}
	}

	private static Point on(RestatedSeries series, LocalDate day) {
		return series.points().stream().filter(point -> !point.from().isAfter(day) && (point.until() == null || point.until().isAfter(day))).findFirst().orElseThrow();
	}

	/** Twelve units; at each event some are merged, some split among what is formed, some give a part and go on. */
	private static final class RandomHistory {

		private final Random random;
		private final Histories history = new Histories();
		private final Map<String, Integer> begun = new HashMap<>();
		private final List<Runnable> figures = new ArrayList<>();
		private final Map<String, Integer> figureFrom = new HashMap<>();

		RandomHistory(Random random) {
			this.random = random;
		}

		Histories history() {
			for (int i = 0; i < 12; i++) {
				begin("s" + i, 2000);
			}
			EVENTS.forEach(this::event);
			begun.forEach((code, from) -> history.unit(code, from, 0));
			figureFrom.forEach((code, from) -> figure(code, from, 0));
			figures.forEach(Runnable::run);
			return history;
		}

		private void begin(String code, int year) {
			begun.put(code, year);
			figureFrom.put(code, year);
		}

		private void figure(String code, int from, int until) {
			long people = random.nextInt(1, 5_000);
			double km2 = random.nextInt(1, 9_000) / 100.0;
			figures.add(() -> history.census(code, people, from, until).area(code, km2, from, until));
		}

		private void event(int year) {
			List<String> results = List.of("r" + year + "a", "r" + year + "b", "r" + year + "c");
			List<String> old = begun.keySet().stream().sorted().toList();
			boolean[] used = new boolean[results.size()];
			for (String source : old) {
				double fate = random.nextDouble();
				if (fate < .25) {
					int into = random.nextInt(results.size());
					used[into] = true;
					history.went(year, source, 1, results.get(into));
					end(source, year);
				} else if (fate < .45) {
					double measured = .96 + random.nextDouble() * .04;
					double first = .1 + random.nextDouble() * .8;
					history.went(year, source, measured * first, results.get(0)).went(year, source, measured * (1 - first), results.get(1));
					used[0] = true;
					used[1] = true;
					end(source, year);
				} else if (fate < .6) {
					history.went(year, source, .05 + random.nextDouble() * .6, results.get(2));
					used[2] = true;
					figure(source, figureFrom.put(source, year), year);
				}
			}
			for (int i = 0; i < results.size(); i++) {
				if (used[i]) {
					begin(results.get(i), year);
				}
			}
		}

		private void end(String code, int year) {
			history.unit(code, begun.remove(code), year);
			figure(code, figureFrom.remove(code), year);
		}
	}
}
