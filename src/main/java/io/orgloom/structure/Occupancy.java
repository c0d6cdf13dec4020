package io.orgloom.structure;

/** Whether a post is filled on a day; what nobody recorded is not known, and no vacancy. */
public enum Occupancy {
	/** Somebody holds it. */
	HELD,
	/** Somebody acts in it without holding it; it still has to be filled. */
	ACTING,
	/** Nobody holds it. */
	VACANT
}
