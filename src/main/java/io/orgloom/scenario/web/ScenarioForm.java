package io.orgloom.scenario.web;

import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.scenario.Step;
import io.orgloom.territory.UnitCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scenario somebody wants to begin. */
record ScenarioForm(@NotBlank @Size(max = 200) @Pattern(regexp = Step.NAME, message = Step.NO_NAME) @Nullable String name, @NotNull @Nullable LocalDate baseOn,
		@NotNull @Nullable LocalDate effectiveOn, @Size(max = 40) @Nullable String within) {

	NewScenario scenario() {
		return new NewScenario(Objects.requireNonNull(name), Objects.requireNonNull(baseOn), Objects.requireNonNull(effectiveOn),
				within == null || within.isBlank() ? null : new UnitCode(within));
	}
}
