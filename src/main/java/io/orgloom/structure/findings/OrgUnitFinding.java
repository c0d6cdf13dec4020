package io.orgloom.structure.findings;

import io.orgloom.policy.Finding;
import io.orgloom.policy.Verdict;
import io.orgloom.structure.OrgUnitCode;
import java.util.Comparator;
import java.util.List;

/**
 * A finding on an org unit: what the rule says, and the posts, functions and units it is about.
 *
 * @param subject what tells it from others of its kind on the same unit: the code of a post, the key of a function, the rule and its figure
 */
public record OrgUnitFinding(FindingKind kind, OrgUnitCode unit, String subject, Finding rule, List<Concerned> concerned) {

	/** By unit, then kind, then subject. */
	public static final Comparator<OrgUnitFinding> ORDER = Comparator.comparing(OrgUnitFinding::key);

	public OrgUnitFinding {
		concerned = List.copyOf(concerned);
	}

	/** Its place in a list; no code has a space, and a space comes before whatever a code may have. */
	public String key() {
		return "%s %02d %s".formatted(unit, kind.ordinal(), subject);
	}

	/** Whether something is wrong, for certain. */
	public boolean isFault() {
		return rule.verdict() == Verdict.FAIL || rule.verdict() == Verdict.NEAR;
	}
}
