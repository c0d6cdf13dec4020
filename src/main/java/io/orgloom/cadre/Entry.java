package io.orgloom.cadre;

/** How somebody came to hold a post. */
public enum Entry {
	APPOINTED,
	ELECTED,
	/** Moved there from another post. */
	TRANSFERRED,
	/** Moved there for a time, to learn. */
	ROTATED
}
