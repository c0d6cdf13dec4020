package io.orgloom.cadre;

/** What somebody is on a committee. */
public enum SeatRole {
	/** Leads it. */
	HEAD,
	/** Stands in for who leads it. */
	DEPUTY,
	/** Sits on it. */
	MEMBER,
	/** Sits on it where a member is missing. */
	ALTERNATE
}
