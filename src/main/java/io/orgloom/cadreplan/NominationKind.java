package io.orgloom.cadreplan;

/** Where a candidate comes from. */
public enum NominationKind {
	/** From the agency or unit of the post. */
	ON_THE_SPOT,
	/** From another one. */
	FROM_ELSEWHERE
}
