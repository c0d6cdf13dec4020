package io.orgloom.policy;

/** What a rule does, which says how its findings are to be read. */
public enum RuleKind {
	/** Sets standards; percentages of the standard refer to these. */
	STANDARD,
	/** Asks for something without being the standard itself. */
	REQUIREMENT,
	/** Eases a standard; has no finding of its own. */
	FACTOR,
	/** Decides whether something is to be done with the subject; its outcome is an answer, not a failed standard. */
	OBLIGATION,
	/** Puts the subject in a class. */
	CLASSIFICATION,
	/** Computes points. */
	POINTS,
	/** Says at which age people retire, as it moves with the years; reviews no subject. */
	RETIREMENT,
	/** Lets single persons leave from a rule by a decision of their own; reviews no subject. */
	EXCEPTION;

	/** Whether a finding counts among standards met or missed. */
	public boolean isStandard() {
		return this == STANDARD || this == REQUIREMENT;
	}
}
