package io.orgloom.cadreplan.web;

import static io.orgloom.cadreplan.web.CadrePlanForms.CODE;
import static io.orgloom.cadreplan.web.CadrePlanForms.DECISION;
import static io.orgloom.cadreplan.web.CadrePlanForms.NOT_PLAIN;
import static io.orgloom.cadreplan.web.CadrePlanForms.PLAIN;
import static io.orgloom.cadreplan.web.CadrePlanForms.REASON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What programs and pages send about what stands beside a nomination. */
final class NominationRemarkForms {

	private NominationRemarkForms() {
	}

	record NeedForm(@NotBlank @Size(max = REASON) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String need, @NotNull @Nullable LocalDate by, @Nullable LocalDate from) {
	}

	/** @param doneOn the day of the act where it is left out */
	record DoneForm(@Nullable LocalDate doneOn) {
	}

	/** @param note why; without it a place says nothing */
	record CohortForm(@NotNull @Min(1) @Max(3) @Nullable Integer performance, @NotNull @Min(1) @Max(3) @Nullable Integer potential,
			@NotBlank @Size(max = REASON) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String note) {
	}

	record CarryForm(@NotNull @Pattern(regexp = CODE) @Nullable String position, @Nullable LocalDate from,
			@Size(max = DECISION) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {
	}
}
