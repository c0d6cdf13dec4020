package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure without which no plan can be made is not known of some units. */
public final class FiguresMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;
	private static final int NAMED = 10;

	private FiguresMissing(String message, String figure, List<AdministrativeUnit> units) {
		super(Kind.RULE_BROKEN, message, facts(figure, units));
	}

	private static Map<String, Object> facts(String figure, List<AdministrativeUnit> units) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("figure", figure);
		facts.put("missing", units.size());
		facts.put("units", units.stream().limit(200).map(unit -> unit.code().value()).toList());
		return facts;
	}

	static FiguresMissing population(PopulationKind nearest, List<AdministrativeUnit> units, LocalDate on) {
		return new FiguresMissing(("No one kind of population figure is known of every unit on %s; of the kind %s, %d units have none: %s. Figures of different kinds are never "
				+ "added up: enter the missing ones, or choose another day or a smaller territory.").formatted(on, nearest, units.size(), named(units)), "population", units);
	}

	static FiguresMissing area(List<AdministrativeUnit> units) {
		return new FiguresMissing("The area of %d units is not known: %s. Enter it, or choose another day or a smaller territory.".formatted(units.size(), named(units)),
				"areaKm2", units);
	}

	static FiguresMissing forAim(AimKind aim, String figure, List<AdministrativeUnit> units) {
		return new FiguresMissing("The aim %s needs the %s of every unit, and %d have none: %s. Leave the aim out, or enter the figures.".formatted(aim, figure, units.size(),
				named(units)), figure, units);
	}

	private static String named(List<AdministrativeUnit> units) {
		String some = units.stream().limit(NAMED).map(unit -> unit.code() + " " + unit.name()).collect(Collectors.joining(", "));
		return units.size() > NAMED ? some + " …" : some;
	}
}
