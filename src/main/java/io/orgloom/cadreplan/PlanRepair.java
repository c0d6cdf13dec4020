package io.orgloom.cadreplan;

import io.orgloom.structure.PositionCode;
import java.util.List;

/**
 * What would mend the shortfalls of a cadre plan, if people think so too: additions that no binding rule forbids, each with what the rules say of it. How ready
 * those candidates are nobody has assessed; they are reckoned with as ready on the day.
 *
 * @param posts how many the plan covers
 * @param before how many of them could be filled at once
 * @param after how many with the additions
 * @param additions what is proposed
 * @param atLeast how many there are of any additions that fill as many posts and bring all shares to their targets: where it is as many as proposed, these are the fewest
 * @param left posts that stay empty: nobody near them may be added
 * @param shares parts of the list that miss their target, as they are and would be
 */
public record PlanRepair(int posts, int before, int after, List<Addition> additions, int atLeast, List<PositionCode> left, List<Share> shares) {

	/** What an addition is good for. */
	public enum Purpose { FILLS_A_POST, RAISES_A_SHARE }

	/** A nomination that would help. */
	public record Addition(PositionCode position, Suggestion suggestion, Purpose purpose) {
	}

	/**
	 * A share of the people planned at one level.
	 *
	 * @param is in percent
	 * @param would be in percent with the additions
	 */
	public record Share(PlanFinding finding, double is, double would) {
	}

	public PlanRepair {
		additions = List.copyOf(additions);
		left = List.copyOf(left);
		shares = List.copyOf(shares);
	}
}
