package io.orgloom.territory;

import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.Writing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is believed of units on the day before a reorganisation, read before anything of it is written. */
final class DayBefore {

	private final Writing writing;
	private final LocalDate day;
	private final Map<UnitCode, List<Fact>> facts = new HashMap<>();

	DayBefore(Writing writing, LocalDate on) {
		this.writing = writing;
		this.day = on.minusDays(1);
	}

	/** Everything that holds of a unit, read once. */
	List<Fact> of(UnitCode unit) {
		return facts.computeIfAbsent(unit, code -> writing.believed(code.identity()).stream().filter(fact -> fact.holdsOn(day)).toList());
	}

	/** The day of the reorganisation. */
	LocalDate next() {
		return day.plusDays(1);
	}

	/** Its borders as they are known from the day of the reorganisation on, those that begin later among them. */
	List<Fact> bordersFrom(UnitCode unit) {
		return writing.believed(unit.identity()).stream().filter(fact -> fact.type().equals(TerritoryFacts.ADJACENT_TO) && fact.interval().reachesPast(next())).toList();
	}

	/** The state of an aspect of a unit, null where nothing is known. */
	@Nullable Map<String, Object> state(UnitCode unit, String aspect, String variant) {
		for (Fact fact : of(unit)) {
			Map<String, Object> said = fact.content().properties();
			if (fact.type().isState() && aspect.equals(said.get(FactType.ASPECT)) && variant.equals(said.getOrDefault(FactType.VARIANT, ""))) {
				return fact.content().state();
			}
		}
		return null;
	}

	@Nullable Object value(UnitCode unit, String aspect, String name) {
		Map<String, Object> state = state(unit, aspect, "");
		return state == null ? null : state.get(name);
	}

	@Nullable Population population(UnitCode unit, PopulationKind kind) {
		Map<String, Object> state = state(unit, TerritoryFacts.POPULATION, kind.name());
		return state == null ? null : new Population((Long) Objects.requireNonNull(state.get("people")), kind,
				((Long) Objects.requireNonNull(state.get("year"))).intValue());
	}

	@Nullable Double areaKm2(UnitCode unit) {
		return (Double) value(unit, TerritoryFacts.AREA, "km2");
	}

	@Nullable String officialCode(UnitCode unit) {
		return (String) value(unit, FactType.CORE, "officialCode");
	}

	String name(UnitCode unit) {
		return String.valueOf(value(unit, FactType.CORE, "name"));
	}
}
