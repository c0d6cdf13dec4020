package io.orgloom.cadreplan;

import java.util.List;

/**
 * A review round beside the plan it reviews.
 *
 * @param plan with what the round would add, as long as it is open
 * @param standing the nominations of the plan itself
 */
public record RoundView(RoundRecord record, PlanView plan, List<Nomination> standing) {

	public RoundView {
		standing = List.copyOf(standing);
	}

	/** Nominations without an answer. */
	public List<Nomination> unanswered() {
		return standing.stream().filter(each -> record.answer(each.code()).isEmpty()).toList();
	}
}
