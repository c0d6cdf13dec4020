package io.orgloom.scenario.web;

import io.orgloom.scenario.Consultation.Kind;
import io.orgloom.scenario.Consultation.NewConsultation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A consultation somebody wants to record. */
record ConsultationForm(@NotNull @Nullable Kind kind, @Size(max = 40) @Nullable String unit, @NotNull @Nullable LocalDate heldOn,
		@PositiveOrZero @Max(MOST) @Nullable Long invited, @PositiveOrZero @Max(MOST) @Nullable Long tookPart, @PositiveOrZero @Max(MOST) @Nullable Long agree,
		@PositiveOrZero @Max(MOST) @Nullable Long disagree, @Size(max = 500) @Nullable String document, @Size(max = 2_000) @Nullable String note) {

	/** No country has more voters. */
	static final long MOST = 10_000_000_000L;

	static ConsultationForm empty() {
		return new ConsultationForm(Kind.VOTERS, null, null, null, null, null, null, null, null);
	}

	NewConsultation consultation() {
		return new NewConsultation(Objects.requireNonNull(kind), blank(unit), Objects.requireNonNull(heldOn), invited, tookPart, agree, disagree,
				blank(document), blank(note));
	}

	private static @Nullable String blank(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
