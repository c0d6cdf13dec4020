package io.orgloom.scenario;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.orgloom.territory.UnitType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One typed step of a scenario. Units are named by our codes, or by the keys of units formed by earlier steps. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Step.MergeUnits.class, name = "MERGE_UNITS"),
		@JsonSubTypes.Type(value = Step.RenameUnit.class, name = "RENAME_UNIT")})
public sealed interface Step {

	/** A name: something to read on one line, without control characters and halves of characters. */
	String NAME = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";
	/** What is said where it is none. */
	String NO_NAME = "must be something to read on one line, without control characters";

	/** Several whole units, or parts of units, become one new unit. */
	record MergeUnits(@NotNull @Valid NewUnit into, @NotEmpty @Size(max = 2_000) List<@Valid @NotNull Part> from) implements Step {
	}

	/** A unit gets another name. */
	record RenameUnit(@NotBlank @Size(max = 60) String code, @NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String name) implements Step {
	}

	/**
	 * A unit a step forms.
	 *
	 * @param seat code of the unit in which its offices stand
	 */
	record NewUnit(@NotBlank @Size(max = 200) @Pattern(regexp = NAME, message = NO_NAME) String name, @NotNull UnitType type, @Size(max = 60) @Nullable String seat) {
	}

	/**
	 * What a unit gives.
	 *
	 * @param share of the unit as it was, above 0 up to 1; all that is left of it where null
	 */
	record Part(@NotBlank @Size(max = 60) String code, @Nullable Double share) {
	}
}
