package io.orgloom.cadreplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review round with all that was recorded in it.
 *
 * @param answers by nomination, standing ones and additions
 * @param meetings in the order of the process
 */
public record RoundRecord(ReviewRound round, Map<NominationCode, RoundAnswer> answers, List<RoundMeeting> meetings) {

	public RoundRecord {
		answers = Map.copyOf(answers);
		meetings = List.copyOf(meetings);
	}

	/** The answers with one proposal, in the order of the nominations. */
	public List<RoundAnswer> answers(Proposal proposal) {
		return answers.values().stream().filter(answer -> answer.proposal() == proposal).sorted((one, other) -> one.nomination().compareTo(other.nomination())).toList();
	}

	/** The answer to a nomination. */
	public Optional<RoundAnswer> answer(NominationCode nomination) {
		return Optional.ofNullable(answers.get(nomination));
	}

	/** The meeting of a step. */
	public Optional<RoundMeeting> meeting(String step) {
		return meetings.stream().filter(meeting -> meeting.step().equals(step)).findFirst();
	}
}
