package io.orgloom.cadreplan;

import io.orgloom.policy.PlanningProcess.VoteBase;
import java.time.LocalDate;
import java.util.Map;

/**
 * A meeting of a review round that voted, one step of the process.
 *
 * @param step code of the step
 * @param called how many were called to it
 * @param present how many came
 * @param issued ballots handed out
 * @param collected ballots that came back
 * @param valid ballots that count
 * @param votes by nomination
 * @param version number of the last Change that said something of it
 */
public record RoundMeeting(String step, LocalDate heldOn, int called, int present, int issued, int collected, int valid, Map<NominationCode, Ballots> votes, long version) {

	private static final double PERCENT = 100;

	/** How the ballots fell on one nomination. */
	public record Ballots(int agree, int disagree, int noOpinion) {

		int sum() {
			return agree + disagree + noOpinion;
		}
	}

	public RoundMeeting {
		votes = Map.copyOf(votes);
	}

	/** How many agreed, in percent of what the office reckons by; 0 where that is nobody. */
	public double agreeing(Ballots ballots, VoteBase base) {
		int of = switch (base) {
			case CALLED -> called;
			case PRESENT -> present;
			case VALID -> valid;
		};
		return of == 0 ? 0 : ballots.agree() * PERCENT / of;
	}

	/** The same meeting with other votes. */
	public RoundMeeting with(Map<NominationCode, Ballots> others) {
		return new RoundMeeting(step, heldOn, called, present, issued, collected, valid, others, version);
	}

	/** {@link BallotsInvalid} where the figures contradict each other. */
	void check() {
		check("present", present, called);
		check("issued", issued, present);
		check("collected", collected, issued);
		check("valid", valid, collected);
		votes.forEach((nomination, ballots) -> check("votes on " + nomination, ballots.sum(), valid));
	}

	private static void check(String figure, int value, int most) {
		if (value > most) {
			throw new BallotsInvalid(figure, value, most);
		}
	}
}
