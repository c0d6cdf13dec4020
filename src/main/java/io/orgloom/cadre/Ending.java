package io.orgloom.cadre;

/** How somebody ceased to hold a post or a seat. */
public enum Ending {
	RELEASED,
	/** Moved to another post. */
	TRANSFERRED,
	/** Moved to another post for a time, to learn. */
	ROTATED,
	/** The term for which they were appointed or elected was over. */
	TERM_ENDED,
	RETIRED
}
