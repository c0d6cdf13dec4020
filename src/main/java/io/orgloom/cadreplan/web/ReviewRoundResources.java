package io.orgloom.cadreplan.web;

import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.Proposal;
import io.orgloom.cadreplan.ReviewRound;
import io.orgloom.cadreplan.RoundAnswer;
import io.orgloom.cadreplan.RoundMeeting;
import io.orgloom.cadreplan.RoundRecord;
import io.orgloom.policy.PlanningProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What programs are told of review rounds. */
final class ReviewRoundResources {

	private ReviewRoundResources() {
	}

	/** @param version what a change of it sends as If-Match */
	record RoundResource(String id, String name, LocalDate openedOn, @Nullable LocalDate concludedOn, @Nullable String decision, long version) {

		static RoundResource of(ReviewRound round) {
			return new RoundResource(round.code().value(), round.name(), round.openedOn(), round.concludedOn(), round.decision(), round.version());
		}
	}

	/** @param unanswered how many nominations of the plan have no answer; null once it is concluded */
	record RoundDetail(RoundResource round, int kept, int takenOut, int added, @Nullable Integer unanswered, List<StepResource> steps, List<GroundResource> grounds) {

		static RoundDetail of(RoundRecord record, @Nullable Integer unanswered, PlanningProcess process, Locale locale) {
			return new RoundDetail(RoundResource.of(record.round()), record.answers(Proposal.KEEP).size(), record.answers(Proposal.TAKE_OUT).size(),
					record.answers(Proposal.ADD).size(), unanswered,
					process.steps().stream().map(step -> StepResource.of(step, record.meeting(step.code()).orElse(null), process, locale)).toList(),
					process.grounds().stream().map(ground -> new GroundResource(ground.code(), ground.title(locale), ground.asksReason())).toList());
		}
	}

	record GroundResource(String code, String title, boolean asksReason) {
	}

	/** @param confirmed whether a source at hand shows the step */
	record StepResource(String code, String title, boolean ballot, boolean confirmed, String source, @Nullable MeetingResource meeting) {

		static StepResource of(PlanningProcess.Step step, @Nullable RoundMeeting meeting, PlanningProcess process, Locale locale) {
			return new StepResource(step.code(), step.title(locale), step.ballot(), !step.isUnverified(), step.source().text(), meeting == null ? null : MeetingResource.of(meeting, process));
		}
	}

	record MeetingResource(LocalDate heldOn, int called, int present, int issued, int collected, int valid, List<VotesResource> votes) {

		static MeetingResource of(RoundMeeting meeting, PlanningProcess process) {
			return new MeetingResource(meeting.heldOn(), meeting.called(), meeting.present(), meeting.issued(), meeting.collected(), meeting.valid(),
					meeting.votes().entrySet().stream().sorted(Map.Entry.comparingByKey())
						.map(each -> new VotesResource(each.getKey().value(), each.getValue().agree(), each.getValue().disagree(), each.getValue().noOpinion(),
								meeting.agreeing(each.getValue(), process.base()))).toList());
		}
	}

	/** @param agreeing in percent of what the process reckons by */
	record VotesResource(String nomination, int agree, int disagree, int noOpinion, double agreeing) {
	}

	/**
	 * @param position null where the post has ended
	 * @param answer null while there is none
	 */
	record AnswerResource(String nomination, @Nullable String position, @Nullable String committee, String cadre, @Nullable String answer, @Nullable String ground, @Nullable String reason) {

		static AnswerResource of(Nomination nomination, Optional<RoundAnswer> answer) {
			return new AnswerResource(nomination.code().value(), nomination.position() == null ? null : nomination.position().value(),
					nomination.committee() == null ? null : nomination.committee().value(), nomination.cadre().value(),
					answer.map(each -> each.proposal().name()).orElse(null), answer.map(RoundAnswer::ground).orElse(null), answer.map(RoundAnswer::reason).orElse(null));
		}
	}
}
