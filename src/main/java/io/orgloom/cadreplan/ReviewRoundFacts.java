package io.orgloom.cadreplan;

import io.orgloom.cadreplan.RoundMeeting.Ballots;
import io.orgloom.graph.Content;
import io.orgloom.graph.FactType;
import io.orgloom.graph.FactType.Existence;
import io.orgloom.graph.FactTypes;
import io.orgloom.graph.Slot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts about review rounds, as docs/graph-model.md lists them. Answers, meetings and votes are states of the round: all but its core is confidential. */
@Configuration(proxyBeanMethods = false)
class ReviewRoundFacts {

	static final String REVIEW_ROUND = "ReviewRound";
	static final String ANSWER = "answer";
	static final String MEETING = "meeting";
	static final String VOTES = "votes";

	static final FactType ROUND_STATE = FactType.state(REVIEW_ROUND);
	static final FactType HELD_FOR = FactType.link("HELD_FOR", REVIEW_ROUND, CadrePlanFacts.CADRE_PLAN, Existence.THROUGHOUT);

	@Bean
	FactTypes reviewRoundFactTypes() {
		return new FactTypes(List.of(ROUND_STATE, HELD_FOR), Set.of(REVIEW_ROUND));
	}

	static Content round(ReviewRoundCode round, String name, LocalDate openedOn, @Nullable LocalDate concludedOn, @Nullable String decision) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("name", name);
		values.put("openedOn", openedOn);
		values.put("concludedOn", concludedOn);
		values.put("decision", decision);
		return Content.state(ROUND_STATE, round.value(), FactType.CORE, values);
	}

	static Content heldFor(ReviewRoundCode round, CadrePlanCode plan) {
		return Content.link(HELD_FOR, round.value(), plan.value(), Map.of());
	}

	static Content answer(ReviewRoundCode round, NominationCode nomination, NewAnswer answer) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("proposal", String.valueOf(answer.proposal()));
		values.put("ground", answer.ground());
		values.put("reason", answer.reason());
		NewNomination addition = answer.addition();
		if (addition != null) {
			values.put("position", addition.position() == null ? null : addition.position().value());
			values.put("committee", addition.committee() == null ? null : addition.committee().value());
			values.put("cadre", addition.cadre().value());
			values.put("kind", addition.assessment().kind().name());
			values.put("readiness", addition.assessment().readiness().name());
			values.put("assessedOn", addition.assessment().assessedOn());
			values.put("order", addition.assessment().order());
		}
		return Content.state(ROUND_STATE, round.value(), ANSWER, nomination.value(), values);
	}

	static Slot answerOf(ReviewRoundCode round, NominationCode nomination) {
		return Slot.state(ROUND_STATE, round.value(), ANSWER, nomination.value());
	}

	static Content meeting(ReviewRoundCode round, RoundMeeting meeting) {
		return Content.state(ROUND_STATE, round.value(), MEETING, meeting.step(), Map.of("heldOn", meeting.heldOn(), "called", meeting.called(), "present", meeting.present(),
				"issued", meeting.issued(), "collected", meeting.collected(), "valid", meeting.valid()));
	}

	/** Whether a state is of the meeting of one step, or of a vote in it. */
	static boolean isOf(Content content, String step) {
		Object aspect = content.properties().get(FactType.ASPECT);
		String variant = String.valueOf(content.properties().get(FactType.VARIANT));
		return MEETING.equals(aspect) && variant.equals(step) || VOTES.equals(aspect) && variant.startsWith(step + " ");
	}

	static Content votes(ReviewRoundCode round, String step, NominationCode nomination, Ballots ballots) {
		return Content.state(ROUND_STATE, round.value(), VOTES, step + " " + nomination,
				Map.of("agree", ballots.agree(), "disagree", ballots.disagree(), "noOpinion", ballots.noOpinion()));
	}
}
