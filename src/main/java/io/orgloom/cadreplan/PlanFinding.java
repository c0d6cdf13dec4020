package io.orgloom.cadreplan;

import io.orgloom.policy.Finding;
import io.orgloom.policy.Severity;
import io.orgloom.policy.Verdict;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a rule says about a part of a cadre plan.
 *
 * @param about what kind of part
 * @param subject its code; of the list of a level the level
 */
public record PlanFinding(About about, String subject, Finding rule) {

	/** What a finding is about. */
	public enum About { NOMINATION, POSITION, COMMITTEE, CADRE, LIST, PLAN }

	/** Whether a binding rule is missed for certain. */
	boolean forbids() {
		return rule.severity() == Severity.HARD && isMissed();
	}

	/** Whether what is required is missed for certain. */
	public boolean isMissed() {
		return rule.verdict() == Verdict.FAIL || rule.verdict() == Verdict.NEAR;
	}

	/** Whether what is required is met for certain. */
	public boolean isMet() {
		return rule.verdict() == Verdict.PASS;
	}

	Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("rule", rule.rule());
		facts.put("metric", rule.metric());
		facts.put("subject", subject);
		if (rule.measured() != null && rule.threshold() != null) {
			facts.put("measured", rule.measured());
			facts.put("threshold", rule.threshold());
		}
		facts.put("verdict", rule.verdict().name().toLowerCase(Locale.ROOT));
		facts.put("source", rule.source().document());
		return facts;
	}
}
