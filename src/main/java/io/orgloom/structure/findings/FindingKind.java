package io.orgloom.structure.findings;

/** What a finding on an org unit is about. */
public enum FindingKind {
	/** A norm on divisions, deputies and agencies, with its figures. */
	NORM,
	/** The unit has posts and no head in office: the head's post is vacant, merely acted in, or missing. */
	LEADERLESS,
	/** It takes part in a function that no unit leads. */
	NO_LEAD,
	/** It leads a function that another unit leads too. */
	TWO_LEADS,
	/** One of its posts has more than one direct superior. */
	TWO_SUPERIORS,
	/** Its posts stand above themselves in a circle, over all lines and hierarchies together. */
	CIRCLE,
	/** A seat on it ended with the post that gave it, and nobody took it over. */
	SEAT_LEFT,
	/** What it governed has ended. */
	AREA_ENDED,
	/** Who holds one of its posts also holds a post it reports to. */
	OWN_SUPERIOR,
	/** Who holds one of its posts holds it past the end of the term. */
	TERM_OVER,
	/** Who holds one of its posts is past the day of retirement; for those who may read the data of the person. */
	PAST_RETIREMENT
}
