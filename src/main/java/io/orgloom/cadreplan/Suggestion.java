package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreProfile;
import java.util.List;

/**
 * Somebody who could be planned for a post or a seat, with what the rules would say of it: reasons side by side, for people to decide.
 *
 * @param findings of the nomination and the candidate, what is met too
 * @param leads whether they lead a unit already, or stand in for who does
 * @param planned for how many other posts and seats the plan has them
 */
public record Suggestion(CadreProfile cadre, List<PlanFinding> findings, boolean leads, int planned) {

	/** Where nothing is told of where somebody stands. */
	Suggestion(CadreProfile cadre, List<PlanFinding> findings) {
		this(cadre, findings, false, 0);
	}

	/** How many rules say what. */
	record Standing(int forbidding, int missed, int unknown) {

		static Standing of(List<PlanFinding> findings) {
			int missed = (int) findings.stream().filter(PlanFinding::isMissed).count();
			return new Standing((int) findings.stream().filter(PlanFinding::forbids).count(), missed,
					(int) findings.stream().filter(finding -> !finding.isMissed() && !finding.isMet()).count());
		}
	}

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
