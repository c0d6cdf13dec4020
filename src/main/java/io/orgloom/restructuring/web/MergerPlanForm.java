package io.orgloom.restructuring.web;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.restructuring.AimKind;
import io.orgloom.restructuring.AimNamedTwice;
import io.orgloom.restructuring.MergerPlanRequest;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlanRequest.Demands;
import io.orgloom.restructuring.MergerPlanRequest.Limits;
import io.orgloom.territory.PopulationKind;
import io.orgloom.territory.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
 * @param scenario one that is to be finished; its territory and days have to be those asked for
 * @param noWorseThan one that is to be surpassed in every figure; its territory and days have to be those asked for
 */
record MergerPlanForm(@Size(max = 40) @Nullable String within, @NotNull LocalDate on, @Nullable LocalDate effectiveOn, @Nullable Boolean keepDistricts,
		@Min(1) @Nullable Integer count, @Min(1) @Nullable Integer countUpTo, @Min(1) @Nullable Integer mostMembers, @Positive @Nullable Double mostAreaKm2,
		@Nullable PopulationKind populationKind, @Size(max = 20) @Nullable List<@Valid @NotNull ObjectiveForm> objectives, @Nullable Boolean inOrder,
		@Size(max = 60) @Nullable String scenario, @Size(max = 60) @Nullable String noWorseThan, @Size(max = 20_000) @Nullable List<@NotBlank String> locked,
		@Size(max = 20_000) @Nullable List<@NotBlank String> seats, @Size(max = 5_000) @Nullable List<@NotNull @Size(min = 2, max = 2_000) List<@NotBlank String>> mustMerge,
		@Size(max = 5_000) @Nullable List<@NotNull @Size(min = 2, max = 200) List<@NotBlank String>> mustNotMerge, @Nullable Integer seconds, @Nullable Long seed) {

	private static final int USUAL_SECONDS = 5;

	MergerPlanRequest request(AsOf base) {
		LocalDate rules = effectiveOn == null ? on : Times.day("effectiveOn", effectiveOn.toString());
		return new MergerPlanRequest(within == null || within.isBlank() ? null : new UnitCode(within), base.on(), base.known(), rules, populationKind, aims(),
				Boolean.TRUE.equals(inOrder), new Limits(!Boolean.FALSE.equals(keepDistricts), count, countUpTo, mostMembers, mostAreaKm2),
				new Demands(codes(locked), codes(seats), groups(mustMerge), groups(mustNotMerge)), null, null, seconds == null ? USUAL_SECONDS : seconds, seed == null ? 1 : seed);
	}

	/** The case of a territory, with nothing wanted. */
	static MergerPlanForm of(@Nullable String within, LocalDate on, @Nullable LocalDate effectiveOn, @Nullable PopulationKind populationKind) {
		return new MergerPlanForm(within, on, effectiveOn, false, null, null, null, null, populationKind, null, null, null, null, null, null, null, null, null, null);
	}

	private static List<List<UnitCode>> groups(@Nullable List<List<String>> some) {
		return listed(some).stream().map(MergerPlanForm::codes).toList();
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
