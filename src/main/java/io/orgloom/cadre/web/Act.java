package io.orgloom.cadre.web;

import java.util.Locale;

/** What a page lets somebody do about a cadre; each has a form of its own. */
enum Act {
	/** To a post, or to act in it. */
	APPOINT,
	/** From one post to another, for good or for a time. */
	TRANSFER,
	/** From a post or a seat, or because its term is over. */
	RELEASE,
	/** On a committee. */
	SEAT,
	RETIRE,
	/** Records or corrects what is known of the person. */
	RECORD,
	ERASE,
	/** A cadre who is not on record yet. */
	ENTER;

	/** What the ids of its fields begin with. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
