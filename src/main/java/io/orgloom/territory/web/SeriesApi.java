package io.orgloom.territory.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.territory.Measure.Metric;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import io.orgloom.territory.UnitSeries;
import io.orgloom.territory.UnitSeries.Question;
import io.orgloom.territory.UnknownMetric;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recorded figures through time, restated on the boundaries of any day, for programs. */
@RestController
@RequestMapping("/api/administrative-units")
class SeriesApi {

	private final UnitSeries series;

	SeriesApi(UnitSeries series) {
		this.series = series;
	}

	@GetMapping("/{code}/series")
	SeriesResource series(@PathVariable UnitCode code, @RequestParam(defaultValue = "population") String metric, @RequestParam @Nullable PopulationKind populationKind,
			@RequestParam @Nullable String boundariesOn, @RequestParam @Nullable Boolean summed, AsOf asOf) {
		Question question = question(metric, populationKind, boundariesOn, asOf);
		return SeriesResource.of(series.of(code, question, summed, asOf), question);
	}

	@GetMapping("/series")
	Page<SeriesResource> all(@RequestParam @Nullable UnitCode within, @RequestParam(defaultValue = "COMMUNE") UnitLevel level,
			@RequestParam(defaultValue = "population") String metric, @RequestParam @Nullable PopulationKind populationKind, @RequestParam @Nullable String boundariesOn,
			@RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after, AsOf asOf) {
		int size = Page.limit(limit);
		Question question = question(metric, populationKind, boundariesOn, asOf);
		UnitSearch search = new UnitSearch(within, level, null, null, size + 1, Page.key(after));
		return Page.of(series.ofEach(search, question, asOf), size, each -> each.unit().code().value()).map(each -> SeriesResource.of(each, question));
	}

	private static Question question(String metric, @Nullable PopulationKind kind, @Nullable String boundariesOn, AsOf asOf) {
		Metric known = Arrays.stream(Metric.values()).filter(each -> each.name().equalsIgnoreCase(metric)).findFirst().orElseThrow(() -> new UnknownMetric(metric));
		return new Question(known, kind, boundariesOn == null || boundariesOn.isBlank() ? asOf.on() : Times.day("boundariesOn", boundariesOn.strip()));
	}
}
