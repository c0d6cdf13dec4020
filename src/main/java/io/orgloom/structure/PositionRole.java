package io.orgloom.structure;

/** What a post is in its unit; deputy limits count by it. */
public enum PositionRole {
	/** Leads the unit. */
	HEAD,
	/** Stands in for the head. */
	DEPUTY,
	/** Sits in a collective body without leading it. */
	MEMBER,
	/** Does the professional or supporting work. */
	STAFF
}
