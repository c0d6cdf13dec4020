package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recorded figures through time, restated on the boundaries of any day. */
@Service
@Transactional(readOnly = true)
public class UnitSeries {

	private final Territory territory;
	private final TerritoryQueries queries;

	UnitSeries(Territory territory, TerritoryQueries queries) {
		this.territory = territory;
		this.queries = queries;
	}

	/**
	 * What is asked for.
	 *
	 * @param kind of population figures, every kind if null
	 * @param boundariesOn the day whose units are meant
	 */
	public record Question(Measure.Metric metric, @Nullable PopulationKind kind, LocalDate boundariesOn) {

		private List<Measure> measures() {
			if (kind != null && metric != Measure.Metric.POPULATION) {
				throw new KindWithoutPopulation(kind);
			}
			return Measure.of(metric).stream().filter(measure -> kind == null || kind == measure.kind()).toList();
		}
	}

	/**
	 * A unit as it is on the day of the boundaries, and its figures; one series a kind, kinds without figures left out.
	 *
	 * @param sumOf the level whose units in it were summed; null where the figures are its own
	 * @param units how many units were summed, 1 where the figures are its own
	 */
	public record Answer(AdministrativeUnit unit, @Nullable UnitLevel sumOf, int units, List<RestatedSeries> series) {
	}

	/**
	 * The figures of one unit up to the day of the read; where none were ever recorded of it or what it came from, those of the lowest units in it.
	 *
	 * @param summed whether the lowest units in it are to be summed; as said above if null
	 */
	public Answer of(UnitCode code, Question question, @Nullable Boolean summed, AsOf asOf) {
		List<Measure> measures = question.measures();
		AsOf then = asOf.on(question.boundariesOn());
		AdministrativeUnit unit = territory.unit(code, then);
		if (!Boolean.TRUE.equals(summed)) {
			List<RestatedSeries> own = restated(measures, question, asOf, Set.of(code)).of(Set.of(code));
			if (!own.isEmpty() || Boolean.FALSE.equals(summed) || unit.level() == UnitLevel.COMMUNE) {
				return new Answer(unit, null, 1, own);
			}
		}
		List<AdministrativeUnit> below = territory.units(UnitSearch.all(code, null), then);
		UnitLevel lowest = below.stream().map(AdministrativeUnit::level).max(Comparator.naturalOrder()).orElse(unit.level());
		Set<UnitCode> units = below.stream().filter(each -> each.level() == lowest).map(AdministrativeUnit::code).collect(Collectors.toCollection(TreeSet::new));
		return new Answer(unit, lowest, units.size(), restated(measures, question, asOf, units).of(units));
	}

	/** The figures of many units, each for itself, in the order of their codes. */
	public List<Answer> ofEach(UnitSearch search, Question question, AsOf asOf) {
		List<Measure> measures = question.measures();
		List<AdministrativeUnit> units = territory.units(search, asOf.on(question.boundariesOn()));
		Restated restated = restated(measures, question, asOf, units.stream().map(AdministrativeUnit::code).collect(Collectors.toCollection(TreeSet::new)));
		return units.stream().map(unit -> new Answer(unit, null, 1, restated.of(Set.of(unit.code())))).toList();
	}

	/** Reads the lineage and figures around some units once, for all their series. */
	private Restated restated(List<Measure> measures, Question question, AsOf asOf, Set<UnitCode> units) {
		LocalDate last = question.boundariesOn().isAfter(asOf.on()) ? question.boundariesOn() : asOf.on();
		LineageReading reading = new LineageReading(queries, asOf.on(last));
		LineageSteps steps = reading.ground(units);
		Map<UnitCode, UnitCourse> courses = reading.courses();
		List<Restatement> restatements = new ArrayList<>();
		measures.forEach(measure -> restatements.add(new Restatement(measure, question.boundariesOn(), asOf.on(), steps, courses)));
		return new Restated(restatements);
	}

	private record Restated(List<Restatement> restatements) {

		private List<RestatedSeries> of(Set<UnitCode> units) {
			return restatements.stream().map(each -> each.of(units)).filter(series -> !series.points().isEmpty()).toList();
		}
	}
}
