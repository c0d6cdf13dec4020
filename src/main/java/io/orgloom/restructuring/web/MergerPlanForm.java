package io.orgloom.restructuring.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.restructuring.AimKind;
import io.orgloom.restructuring.AimNamedTwice;
import io.orgloom.restructuring.MergerPlanRequest;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan somebody wants, as a program or the page asks for it.
 *
 * @param effectiveOn the day whose standards apply, that of {@code on} if null
 */
record MergerPlanForm(@Size(max = 40) @Nullable String within, @NotNull LocalDate on, @Nullable LocalDate effectiveOn, @Nullable Boolean keepDistricts,
		@Min(1) @Nullable Integer count, @Nullable PopulationKind populationKind, @Size(max = 20) @Nullable List<@Valid @NotNull ObjectiveForm> objectives,
		@Size(max = 20_000) @Nullable List<@NotBlank String> locked, @Size(max = 5_000) @Nullable List<@NotNull @Size(min = 2, max = 2_000) List<@NotBlank String>> mustMerge,
		@Size(max = 5_000) @Nullable List<@NotNull @Size(min = 2, max = 200) List<@NotBlank String>> mustNotMerge, @Nullable Integer seconds, @Nullable Long seed) {

	private static final int USUAL_SECONDS = 5;

	MergerPlanRequest request(AsOf base) {
		LocalDate rules = effectiveOn == null ? on : Times.day("effectiveOn", effectiveOn.toString());
		return new MergerPlanRequest(within == null || within.isBlank() ? null : new UnitCode(within), base.on(), base.known(), rules, !Boolean.FALSE.equals(keepDistricts),
				count, populationKind, aims(), codes(locked), listed(mustMerge).stream().map(MergerPlanForm::codes).toList(),
				listed(mustNotMerge).stream().map(MergerPlanForm::codes).toList(), seconds == null ? USUAL_SECONDS : seconds, seed == null ? 1 : seed);
	}

	private List<Aim> aims() {
		Map<AimKind, Aim> aims = new LinkedHashMap<>();
		for (ObjectiveForm objective : listed(objectives)) {
			Aim aim = objective.aim();
			if (aims.put(aim.kind(), aim) != null) {
				throw new AimNamedTwice(aim.kind());
			}
		}
		return List.copyOf(aims.values());
	}

	private static <T> List<T> listed(@Nullable List<T> some) {
		return some == null ? List.of() : some;
	}

	private static List<UnitCode> codes(@Nullable List<String> some) {
		return listed(some).stream().map(UnitCode::new).toList();
	}
}
