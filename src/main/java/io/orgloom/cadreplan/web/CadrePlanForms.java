package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadreplan.CommitteeScope;
import io.orgloom.cadreplan.Assessment;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.NewCadrePlan;
import io.orgloom.cadreplan.NewNomination;
import io.orgloom.cadreplan.NominationKind;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What programs and pages send about cadre plans. */
final class CadrePlanForms {

	static final String PLAIN = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";
	static final String NOT_PLAIN = "must be something to read on one line, without control characters";
	static final String CODE = "[\\p{L}\\p{N}._-]{1,60}";
	static final int NAME = 200;
	static final int REASON = 500;
	static final int DECISION = 100;
	private static final int MOST_SEATS = 999;

	private CadrePlanForms() {
	}

	/** @param unit the org unit whose personnel officers keep the plan; without posts of its own the plan covers the leading posts of that unit and all below it */
	record PlanForm(@Pattern(regexp = CODE) @Nullable String code, @NotBlank @Size(max = NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String name,
			@NotNull @Nullable LocalDate termFrom, @NotNull @Nullable LocalDate termUntil, @Pattern(regexp = CODE) @Nullable String unit,
			@Nullable List<@NotNull @Pattern(regexp = CODE) String> posts, @Size(max = 500) @Nullable List<@NotNull @Valid CommitteeForm> committees, @Nullable LocalDate from, @Nullable Boolean synthetic,
			@Size(max = REASON) @Nullable String reason, @Size(max = DECISION) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {

		/** Why it is begun, where somebody said so. */
		String reasonOr(String usual) {
			return reason == null || reason.isBlank() ? usual : reason;
		}

		NewCadrePlan of(LocalDate today) {
			return new NewCadrePlan(code == null ? null : new CadrePlanCode(code), Normalizer.normalize(there(name).strip(), Normalizer.Form.NFC), there(termFrom), there(termUntil),
					unit == null ? null : new OrgUnitCode(unit), posts == null ? List.of() : posts.stream().map(PositionCode::new).toList(),
					committees == null ? List.of() : committees.stream().map(CommitteeForm::of).toList(), from == null ? today : from,
					Boolean.TRUE.equals(synthetic));
		}
	}

	/**
	 * @param prescribed how many members the committee is to have
	 * @param congress a day of the month by which the service left of candidates is reckoned
	 */
	record CommitteeForm(@NotNull @Pattern(regexp = CODE) @Nullable String committee, @Min(1) @Max(MOST_SEATS) @Nullable Integer prescribed, @Nullable LocalDate congress) {

		CommitteeScope of() {
			return new CommitteeScope(new OrgUnitCode(there(committee)), prescribed, congress);
		}
	}

	/**
	 * @param position of a post, or committee of a seat: one of them
	 * @param assessedOn the day on which somebody said how ready the candidate is: without it the readiness says nothing
	 */
	record NominationForm(@Pattern(regexp = CODE) @Nullable String position, @Pattern(regexp = CODE) @Nullable String committee, @NotNull @Pattern(regexp = CODE) @Nullable String cadre,
			@NotNull @Nullable NominationKind kind, @NotNull @Nullable Readiness readiness, @NotNull @Nullable LocalDate assessedOn, @Min(1) @Max(99) @Nullable Integer order,
			@Size(max = REASON) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String reason, @Nullable LocalDate from) {

		@AssertTrue(message = "a nomination is for a position or for a committee")
		boolean isForOnePlace() {
			return (position == null) != (committee == null);
		}

		NewNomination of() {
			return new NewNomination(position == null ? null : new PositionCode(position), committee == null ? null : new OrgUnitCode(committee), new CadreCode(there(cadre)),
					new Assessment(there(kind), there(readiness), there(assessedOn), order, reason));
		}
	}

	record AssessmentForm(@NotNull @Nullable NominationKind kind, @NotNull @Nullable Readiness readiness, @NotNull @Nullable LocalDate assessedOn,
			@Min(1) @Max(99) @Nullable Integer order, @Size(max = REASON) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String reason, @Nullable LocalDate from) {

		Assessment of() {
			return new Assessment(there(kind), there(readiness), there(assessedOn), order, reason);
		}
	}

	record TakeOutForm(@NotBlank @Size(max = REASON) @Nullable String reason, @Nullable LocalDate from,
			@Size(max = DECISION) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {
	}

	static <T> T there(@Nullable T value) {
		return Objects.requireNonNull(value, "checked when the request was read");
	}
}
