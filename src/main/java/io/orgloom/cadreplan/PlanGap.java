package io.orgloom.cadreplan;

import io.orgloom.policy.Severity;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a cadre plan lacks, or will lack soon.
 *
 * @param position the post it is about; null where it is about a committee or a list
 * @param committee the committee it is about
 * @param level of the list it is about
 * @param unit whose task it would be to mend it; null where that is not one unit's
 * @param severity as the rule behind it says; where there is none it is shown only
 * @param finding the rule behind it; null where it is no rule
 * @param by the day on which it comes true; null where it is so already
 */
public record PlanGap(Kind kind, @Nullable PositionCode position, @Nullable OrgUnitCode committee, @Nullable String level, @Nullable OrgUnitCode unit, Severity severity,
		@Nullable PlanFinding finding, @Nullable LocalDate by) {

	/** What is lacking. */
	public enum Kind {
		/** Nobody planned for the post could take it up today. */
		NOBODY_READY,
		/** The post is one of several that together have fewer candidates than posts. */
		SHORT_TOGETHER,
		/** Who holds the post retires soon. */
		HOLDER_RETIRES,
		/** A candidate retires soon without whom one post more stays empty. */
		CANDIDATE_RETIRES,
		/** A rule is missed by a nomination, a post, a cadre or an appointment. */
		RULE_MISSED,
		/** A share of the list is below its target. */
		SHARE_SHORT,
		/** The list of a committee is too short or too long, or lacks structure. */
		COMMITTEE_LIST
	}
}
