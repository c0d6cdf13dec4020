package io.orgloom.territory.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.Measure.Metric;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.RestatedSeries;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitHistory;
import io.orgloom.territory.UnitSeries;
import io.orgloom.territory.UnitSeries.Question;
import io.orgloom.web.RefusalTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a unit shows of its figures through time: one drawing and one table a kind. */
@Component
class FiguresThroughTime {

	/** What can be chosen. */
	private static final List<String> CHOICES = Stream.concat(Stream.of(Metric.values()), Stream.of(PopulationKind.values())).map(Enum::name).toList();

	private final UnitSeries series;
	private final Times times;
	private final RefusalTexts refusals;

	FiguresThroughTime(UnitSeries series, Times times, RefusalTexts refusals) {
		this.refusals = refusals;
		this.series = series;
		this.times = times;
	}

	/**
	 * What the address of the page asks for.
	 *
	 * @param figures a metric or a kind of population, population if null or unknown
	 * @param boundariesOn the day of the page if null
	 * @param summed "true" for the sum of the lowest units in it, "false" for its own figures
	 */
	record Choice(@Nullable String figures, @Nullable String boundariesOn, @Nullable String summed) {

		private String metricOrKind() {
			return CHOICES.stream().filter(each -> each.equals(figures)).findFirst().orElse(Metric.POPULATION.name());
		}

		private Question question(LocalDate on) {
			String chosen = metricOrKind();
			LocalDate day = boundariesOn == null || boundariesOn.isBlank() ? on : Times.day("boundariesOn", boundariesOn.strip());
			return Stream.of(Metric.values()).filter(metric -> metric.name().equals(chosen)).findFirst().map(metric -> new Question(metric, null, day))
				.orElseGet(() -> new Question(Metric.POPULATION, PopulationKind.valueOf(chosen), day));
		}

		private @Nullable Boolean isSummed() {
			return summed == null || summed.isBlank() ? null : Boolean.valueOf(summed);
		}
	}

	/**
	 * @param answer null where it was refused
	 * @param refusal why, null where there is an answer
	 */
	record Shown(String chosen, List<String> choices, LocalDate boundariesOn, UnitSeries.@Nullable Answer answer, List<Drawn> drawn,
			@Nullable String refusal) {
	}

	record Drawn(RestatedSeries series, StepChart chart) {
	}

	/** Up to today, so that a unit that is gone is followed on its ground until now. */
	Shown show(UnitCode code, List<UnitHistory> history, Choice choice, AsOf asOf) {
		LocalDate last = times.today().isAfter(asOf.on()) ? times.today() : asOf.on();
		LocalDate day = UnitPages.exists(history, asOf.on()) ? asOf.on() : lastDay(history);
		try {
			Question question = choice.question(day);
			UnitSeries.Answer answer = series.of(code, question, choice.isSummed(), asOf.on(last));
			LocalDate first = answer.series().stream().map(each -> each.points().getFirst().from()).min(LocalDate::compareTo).orElse(last);
			return new Shown(choice.metricOrKind(), CHOICES, question.boundariesOn(), answer,
					answer.series().stream().map(each -> new Drawn(each, StepChart.of(each, first, last))).toList(), null);
		} catch (OrgloomProblem refusal) {
			return new Shown(choice.metricOrKind(), CHOICES, day, null, List.of(), refusals.of(refusal));
		}
	}

	/** The last day on which it existed. */
	private static LocalDate lastDay(List<UnitHistory> history) {
		UnitHistory last = history.stream().filter(line -> "core".equals(line.aspect())).max((one, other) -> one.from().compareTo(other.from())).orElseThrow();
		return last.until() == null ? last.from() : last.until().minusDays(1);
	}
}
