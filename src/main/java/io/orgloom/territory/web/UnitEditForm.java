package io.orgloom.territory.web;

import io.orgloom.graph.InvalidTime;
import io.orgloom.graph.Times;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The edit of a unit as it is typed; what is left as it stands is not part of the edit. Flags are {@code true}, {@code false} or blank for unknown.
 *
 * @param kind CHANGE (from a day on), CORRECTION (it was never so) or END
 */
record UnitEditForm(@Nullable String kind, @Nullable String from, @Nullable String reason, @Nullable String document, @Nullable String name,
		@Nullable UnitType type, @Nullable String officialCode, @Nullable String parent, @Nullable String people, @Nullable PopulationKind populationKind,
		@Nullable String populationYear, @Nullable String areaKm2, @Nullable Terrain terrain, @Nullable String minorityPct, @Nullable String landBorder,
		@Nullable String island, @Nullable String source) {

	/** What the form shows first: the unit as it is. */
	static UnitEditForm of(AdministrativeUnit unit, LocalDate day) {
		Population population = unit.population();
		return new UnitEditForm("CHANGE", day.toString(), "", "", unit.name(), unit.type(), unit.officialCode(),
				unit.parent() == null ? "" : unit.parent().value(), population == null ? "" : TypedNumber.write(population.people()),
				population == null ? null : population.kind(), population == null ? "" : TypedNumber.write(population.year()),
				unit.areaKm2() == null ? "" : TypedNumber.write(unit.areaKm2()), unit.terrain(),
				unit.factors().minorityPct() == null ? "" : TypedNumber.write(unit.factors().minorityPct()), flag(unit.factors().landBorder()),
				flag(unit.factors().island()), "");
	}

	private static String flag(@Nullable Boolean value) {
		return value == null ? "" : value.toString();
	}

	/** What differs from the unit as it is, or null where the form has errors. */
	@Nullable UnitEdit edit(AdministrativeUnit unit, BindingResult errors) {
		UnitEdit edit = new UnitEdit(differing(normal(name), unit.name()), type == unit.type() ? null : type,
				differing(normal(officialCode), unit.officialCode()), parent(unit), population(unit, errors), areaKm2(unit, errors),
				terrain == unit.terrain() ? null : terrain, factors(unit, errors), null, normal(source));
		return errors.hasErrors() ? null : edit;
	}

	@Nullable LocalDate day(BindingResult errors) {
		try {
			return Times.day("from", from == null ? "" : from.strip());
		} catch (InvalidTime e) {
			errors.rejectValue("from", "edit.error.day");
			return null;
		}
	}

	private @Nullable UnitCode parent(AdministrativeUnit unit) {
		String given = normal(parent);
		return given == null || unit.parent() != null && given.equals(unit.parent().value()) ? null : new UnitCode(given);
	}

	private @Nullable Population population(AdministrativeUnit unit, BindingResult errors) {
		if (normal(people) == null) {
			return null;
		}
		BigDecimal count = number("people", people, errors);
		BigDecimal year = number("populationYear", populationYear == null ? "" : populationYear, errors);
		if (populationKind == null) {
			errors.rejectValue("populationKind", "edit.error.kind");
		}
		if (count == null || year == null || populationKind == null) {
			return null;
		}
		Population given = new Population(count.longValue(), populationKind, year.intValue());
		return unit.populations().contains(given) ? null : given;
	}

	private @Nullable Double areaKm2(AdministrativeUnit unit, BindingResult errors) {
		BigDecimal area = normal(areaKm2) == null ? null : number("areaKm2", areaKm2, errors);
		return area == null || unit.areaKm2() != null && area.compareTo(BigDecimal.valueOf(unit.areaKm2())) == 0 ? null : Double.valueOf(area.doubleValue());
	}

	private @Nullable SpecialFactors factors(AdministrativeUnit unit, BindingResult errors) {
		BigDecimal minority = normal(minorityPct) == null ? null : number("minorityPct", minorityPct, errors);
		if (minority != null && minority.compareTo(BigDecimal.valueOf(100)) > 0) {
			errors.rejectValue("minorityPct", "edit.error.percent");
		}
		SpecialFactors given = new SpecialFactors(minority == null ? null : Double.valueOf(minority.doubleValue()), flag(landBorder), flag(island));
		return given.equals(unit.factors()) ? null : given;
	}

	private static @Nullable Boolean flag(@Nullable String value) {
		String given = normal(value);
		return given == null ? null : Boolean.valueOf(given);
	}

	private static @Nullable BigDecimal number(String field, @Nullable String typed, BindingResult errors) {
		BigDecimal number = TypedNumber.read(typed == null ? "" : typed).filter(value -> value.signum() >= 0).orElse(null);
		if (number == null) {
			errors.rejectValue(field, "edit.error.number");
		}
		return number;
	}

	private static @Nullable String differing(@Nullable String given, @Nullable String present) {
		return Objects.equals(given, present) ? null : given;
	}

	static @Nullable String normal(@Nullable String value) {
		return value == null || value.isBlank() ? null : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
	}
}
