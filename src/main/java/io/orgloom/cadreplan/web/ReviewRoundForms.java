package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadreplan.Assessment;
import io.orgloom.cadreplan.NewAnswer;
import io.orgloom.cadreplan.NewNomination;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.NominationKind;
import io.orgloom.cadreplan.Proposal;
import io.orgloom.cadreplan.Readiness;
import io.orgloom.cadreplan.RoundMeeting;
import io.orgloom.cadreplan.RoundMeeting.Ballots;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What programs and pages send about review rounds. */
final class ReviewRoundForms {

	private static final String PLAIN = CadrePlanForms.PLAIN;
	private static final String NOT_PLAIN = CadrePlanForms.NOT_PLAIN;
	private static final int MOST_PEOPLE = 100_000;

	private ReviewRoundForms() {
	}

	record RoundForm(@NotBlank @Size(max = CadrePlanForms.NAME) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String name,
			@Size(max = CadrePlanForms.REASON) @Nullable String reason, @Size(max = CadrePlanForms.DECISION) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision) {
	}

	record AnswersForm(@NotEmpty @Valid @Nullable List<@NotNull AnswerForm> items) {
	}

	/**
	 * @param nomination one that stands, or an addition proposed before; without it the answer adds
	 * @param answer null takes an answer back
	 * @param position of an addition, as are the fields after it
	 */
	record AnswerForm(@Size(max = 80) @Nullable String nomination, @Nullable Proposal answer, @Size(max = 40) @Nullable String ground,
			@Size(max = CadrePlanForms.REASON) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String reason,
			@Pattern(regexp = CadrePlanForms.CODE) @Nullable String position, @Pattern(regexp = CadrePlanForms.CODE) @Nullable String committee, @Pattern(regexp = CadrePlanForms.CODE) @Nullable String cadre, @Nullable NominationKind kind,
			@Nullable Readiness readiness, @Nullable LocalDate assessedOn, @Min(1) @Max(99) @Nullable Integer order) {

		@AssertTrue(message = "an addition needs position or committee, cadre, kind, readiness and assessedOn, and no nomination; every other answer needs a nomination")
		boolean isWhole() {
			return answer == Proposal.ADD ? (position == null) != (committee == null) && cadre != null && kind != null && readiness != null && assessedOn != null : nomination != null;
		}

		NewAnswer of() {
			NewNomination addition = answer != Proposal.ADD ? null : new NewNomination(position == null ? null : new PositionCode(position),
					committee == null ? null : new OrgUnitCode(committee), new CadreCode(CadrePlanForms.there(cadre)),
					new Assessment(CadrePlanForms.there(kind), CadrePlanForms.there(readiness), CadrePlanForms.there(assessedOn), order, reason));
			return new NewAnswer(nomination == null ? null : new NominationCode(nomination), answer, answer == Proposal.TAKE_OUT ? ground : null, reason, addition);
		}
	}

	record VotesForm(@NotNull @Size(max = 80) @Nullable String nomination, @Min(0) @Max(MOST_PEOPLE) int agree, @Min(0) @Max(MOST_PEOPLE) int disagree,
			@Min(0) @Max(MOST_PEOPLE) int noOpinion) {
	}

	/** A meeting and all votes of it. */
	record MeetingForm(@NotNull @Nullable LocalDate heldOn, @NotNull @Min(0) @Max(MOST_PEOPLE) @Nullable Integer called, @NotNull @Min(0) @Max(MOST_PEOPLE) @Nullable Integer present,
			@NotNull @Min(0) @Max(MOST_PEOPLE) @Nullable Integer issued, @NotNull @Min(0) @Max(MOST_PEOPLE) @Nullable Integer collected,
			@NotNull @Min(0) @Max(MOST_PEOPLE) @Nullable Integer valid, @Size(max = 10_000) @Valid @Nullable List<@NotNull VotesForm> votes,
			@Size(max = CadrePlanForms.DECISION) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String minutes) {

		RoundMeeting of(String step) {
			Map<NominationCode, Ballots> ballots = new HashMap<>();
			if (votes != null) {
				votes.forEach(each -> ballots.put(new NominationCode(CadrePlanForms.there(each.nomination())), new Ballots(each.agree(), each.disagree(), each.noOpinion())));
			}
			return new RoundMeeting(step, CadrePlanForms.there(heldOn), CadrePlanForms.there(called), CadrePlanForms.there(present), CadrePlanForms.there(issued),
					CadrePlanForms.there(collected), CadrePlanForms.there(valid), ballots, 0);
		}
	}

	/** @param decision what concludes the round */
	record ConclusionForm(@NotBlank @Size(max = CadrePlanForms.DECISION) @Pattern(regexp = PLAIN, message = NOT_PLAIN) @Nullable String decision,
			@Size(max = CadrePlanForms.REASON) @Nullable String reason) {
	}
}
