package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreProfile;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody who could be planned for a post, with what the rules would say of it: reasons side by side, for people to decide.
 *
 * @param findings of the nomination and the candidate, what is met too
 */
public record Suggestion(CadreProfile cadre, List<PlanFinding> findings) {

	/** The fewest binding rules missed first, then other rules missed, then rules that cannot be judged. */
	static final Comparator<Suggestion> ORDER = Comparator.comparingLong(Suggestion::forbidding).thenComparingLong(Suggestion::missed).thenComparingLong(Suggestion::unknown)
		.thenComparing(each -> each.cadre().code());

	/** How many binding rules are missed for certain. */
	public long forbidding() {
		return findings.stream().filter(PlanFinding::forbids).count();
	}

	/** How many rules are missed for certain, binding or not. */
	public long missed() {
		return findings.stream().filter(PlanFinding::isMissed).count();
	}

	/** How many rules are met. */
	public long met() {
		return findings.stream().filter(PlanFinding::isMet).count();
	}

	/** How many rules cannot be judged, because something is not known. */
	public long unknown() {
		return findings.size() - missed() - met();
	}
}
