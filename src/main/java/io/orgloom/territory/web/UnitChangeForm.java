package io.orgloom.territory.web;

import io.orgloom.territory.Population;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.SpecialFactors;
import io.orgloom.territory.Terrain;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitEdit;
import io.orgloom.territory.UnitType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants changed of a unit.
 *
 * @param kind whether it was never so (CORRECTION), is so from a day on (CHANGE), or ends (END)
 * @param from the day: of the change, of the end, or one on which the wrong fact holds
 * @param document number of the deciding document
 * @param source where the figures come from
 */
record UnitChangeForm(@Nullable Kind kind, @NotNull @Nullable LocalDate from, @NotBlank @Size(max = 500) @Pattern(regexp = NOTE, message = NOT_NOTE) @Nullable String reason,
		@Size(max = 100) @Pattern(regexp = NOTE, message = NOT_NOTE) @Nullable String document, @Size(min = 1, max = 200) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String name, @Nullable UnitType type,
		@Size(min = 1, max = 20) @Pattern(regexp = CODE) @Nullable String officialCode, @Size(max = 40) @Nullable String parent,
		@Valid @Nullable PopulationForm population, @DecimalMin("0") @DecimalMax("20000000") @Nullable Double areaKm2, @Nullable Terrain terrain,
		@Valid @Nullable FactorsForm factors, @Size(max = 500) @Pattern(regexp = NOTE, message = NOT_NOTE) @Nullable String source) {

	private static final String PLAIN = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";
	private static final String NOT_PLAIN = "must be something to read on one line, without control characters";
	private static final String NOTE = "[^\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]*";
	private static final String NOT_NOTE = "must not hold control characters";
	private static final String CODE = "[\\p{L}\\p{N}._-]*";

	/** What kind of change it is; nobody can tell from the values. */
	enum Kind { CORRECTION, CHANGE, END }

	/** The kind given; asks back where none was. */
	Kind requiredKind() {
		if (kind == null) {
			throw new KindOfChangeMissing();
		}
		return kind;
	}

	record PopulationForm(@NotNull @Min(0) @Max(10_000_000_000L) @Nullable Long people, @NotNull @Nullable PopulationKind kind,
			@NotNull @Min(1) @Max(9999) @Nullable Integer year) {

		Population population() {
			return new Population(required(people), required(kind), required(year));
		}
	}

	record FactorsForm(@DecimalMin("0") @DecimalMax("100") @Nullable Double minorityPct, @Nullable Boolean landBorder, @Nullable Boolean island) {
	}

	UnitEdit edit() {
		return new UnitEdit(name == null ? null : Normalizer.normalize(name.strip(), Normalizer.Form.NFC), type, officialCode,
				parent == null || parent.isBlank() ? null : new UnitCode(parent), population == null ? null : population.population(), areaKm2, terrain,
				factors == null ? null : new SpecialFactors(factors.minorityPct(), factors.landBorder(), factors.island()), null, source);
	}

	static <T> T required(@Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("The form was not validated.");
		}
		return value;
	}
}
