package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which units of another day the ground of units lies, followed along their lineage. */
@Service
@Transactional(readOnly = true)
public class Standing {

	private final Territory territory;
	private final TerritoryQueries queries;

	Standing(Territory territory, TerritoryQueries queries) {
		this.territory = territory;
		this.queries = queries;
	}

	/**
	 * Where the ground of some units lies.
	 *
	 * @param units those of the other day that hold any of it, by code
	 * @param shares of each unit asked about, how much of it lies in which; what is not recorded is not there
	 */
	public record Places(Map<UnitCode, AdministrativeUnit> units, Map<UnitCode, Map<UnitCode, Double>> shares) {
	}

	/** Of units as they are on a day, on the day of a read. Where a unit is to be divided, its people count before its area. */
	public Places of(Set<UnitCode> codes, LocalDate day, AsOf then) {
		LineageReading reading = new LineageReading(queries, then.on(day.isAfter(then.on()) ? day : then.on()));
		Ground ground = new Ground(reading.ground(codes), reading.courses(), Measure.of(Measure.Metric.POPULATION).getFirst());
		Map<UnitCode, Map<UnitCode, Double>> shares = new TreeMap<>();
		codes.forEach(code -> {
			Map<UnitCode, Double> parts = new HashMap<>();
			ground.divided(code, day, then.on()).forEach((unit, part) -> parts.put(unit, part.share()));
			shares.put(code, parts);
		});
		Set<UnitCode> named = shares.values().stream().flatMap(parts -> parts.keySet().stream()).collect(Collectors.toSet());
		Map<UnitCode, AdministrativeUnit> units = territory.units(named, then).stream().collect(Collectors.toMap(AdministrativeUnit::code, unit -> unit));
		// a unit without recorded origin was not there before its first day
		shares.values().forEach(parts -> parts.keySet().retainAll(units.keySet()));
		return new Places(units, shares);
	}
}
