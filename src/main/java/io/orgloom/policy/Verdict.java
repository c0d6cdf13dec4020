package io.orgloom.policy;

/** What a review says about one figure. */
public enum Verdict {
	/** What is required is met; of a rule that only decides or computes: it could be decided. */
	PASS,
	/** Missed, but not by much (the pack's display setting). */
	NEAR,
	/** Missed. */
	FAIL,
	/** Something needed is not known; never a pass. */
	UNKNOWN
}
