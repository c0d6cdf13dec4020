package io.orgloom.territory.web;

import io.orgloom.territory.Measure.Metric;
import io.orgloom.territory.RestatedSeries;
import io.orgloom.territory.UnitSeries;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a unit through time as the API answers them.
 *
 * @param sumOf the level whose units in it were summed, null where the figures are its own
 * @param units how many were summed
 * @param unit what the figures count: people or km2
 */
record SeriesResource(String code, String name, String level, LocalDate boundariesOn, String metric, String unit, @Nullable String sumOf, int units,
		List<KindResource> series) {

	static SeriesResource of(UnitSeries.Answer answer, UnitSeries.Question question) {
		return new SeriesResource(answer.unit().code().value(), answer.unit().name(), answer.unit().level().name(), question.boundariesOn(),
				lower(question.metric()), question.metric() == Metric.AREA ? "km2" : "people", answer.sumOf() == null ? null : answer.sumOf().name(), answer.units(),
				answer.series().stream().map(KindResource::of).toList());
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** One series; figures of different kinds are never in one. */
	record KindResource(@Nullable String populationKind, List<PointResource> points) {

		static KindResource of(RestatedSeries series) {
			return new KindResource(series.measure().kind() == null ? null : series.measure().kind().name(), series.points().stream().map(PointResource::of).toList());
		}
	}

	record PointResource(LocalDate from, @Nullable LocalDate until, @Nullable Number value, String certainty, List<Integer> years,
			List<ContributionResource> contributions, List<MissingResource> missing) {

		static PointResource of(RestatedSeries.Point point) {
			return new PointResource(point.from(), point.until(), point.value(), lower(point.certainty()), point.years(),
					point.contributions().stream().map(ContributionResource::of).toList(),
					point.missing().stream().map(missing -> new MissingResource(missing.code().value(), missing.name(), lower(missing.reason()))).toList());
		}
	}

	/** @param basis what the share was measured by; empty where it is whole */
	record ContributionResource(String code, String name, Number figure, double share, Number value, @Nullable Integer year, @Nullable String source,
			Collection<String> basis) {

		static ContributionResource of(RestatedSeries.Contribution contribution) {
			return new ContributionResource(contribution.code().value(), contribution.name(), contribution.figure(), contribution.share(), contribution.value(),
					contribution.year(), contribution.source(), contribution.bases());
		}
	}

	/** @param reason figure, lineage or division */
	record MissingResource(String code, String name, String reason) {
	}
}
