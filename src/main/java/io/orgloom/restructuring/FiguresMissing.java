package io.orgloom.restructuring;

import io.orgloom.problem.OrgloomProblem;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.PopulationKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A figure without which no plan can be made is not known of some units. */
public final class FiguresMissing extends OrgloomProblem {

	private static final long serialVersionUID = 1;
	private static final int NAMED = 10;

	private FiguresMissing(String message, @Nullable AimKind aim, Needed figure, List<AdministrativeUnit> units) {
		super(Kind.RULE_BROKEN, message, facts(aim, figure, units));
	}

	/** What may be missing, by the name it has among the facts of the refusal. */
	enum Needed {
		POPULATION("population", "population"), AREA("areaKm2", "area"), AREA_ABOVE_0("area", "area above 0"), LOCATION("location", "location"),
		MINORITIES("minorityPct", "share of ethnic minorities"), BORDERS("borderKm", "length of all borders");

		private final String fact;
		private final String words;

		Needed(String fact, String words) {
			this.fact = fact;
			this.words = words;
		}
	}

	private static Map<String, Object> facts(@Nullable AimKind aim, Needed figure, List<AdministrativeUnit> units) {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (aim != null) {
			facts.put("aim", aim);
		}
		facts.put("figure", figure.fact);
		facts.put("missing", units.size());
		facts.put("named", named(units));
		facts.put("units", units.stream().limit(200).map(unit -> unit.code().value()).toList());
		return facts;
	}

	static FiguresMissing population(PopulationKind nearest, List<AdministrativeUnit> units, LocalDate on) {
		return new FiguresMissing(("No one kind of population figure is known of every unit on %s; of the kind %s, %d units have none: %s. Figures of different kinds are never "
				+ "added up: enter the missing ones, or choose another day or a smaller territory.").formatted(on, nearest, units.size(), named(units)), null, Needed.POPULATION, units);
	}

	static FiguresMissing area(List<AdministrativeUnit> units) {
		return new FiguresMissing("The area of %d units is not known: %s. Enter it, or choose another day or a smaller territory.".formatted(units.size(), named(units)),
				null, Needed.AREA, units);
	}

	static FiguresMissing forAim(AimKind aim, Needed figure, List<AdministrativeUnit> units) {
		return new FiguresMissing("The aim %s needs the %s of every unit, and %d have none: %s. Leave the aim out, or enter the figures.".formatted(aim, figure.words, units.size(),
				named(units)), aim, figure, units);
	}

	private static String named(List<AdministrativeUnit> units) {
		String some = units.stream().limit(NAMED).map(unit -> unit.code() + " " + unit.name()).collect(Collectors.joining(", "));
		return units.size() > NAMED ? some + " …" : some;
	}
}
