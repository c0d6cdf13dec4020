package io.orgloom.policy;

/** How well a rule's figures are confirmed by its sources. */
public enum Confidence {
	/** The act itself, two independent sources, or a source and an arithmetic check. */
	HIGH,
	/** One reputable source. */
	MEDIUM,
	/** A draft, a headline, one local practice. */
	LOW
}
