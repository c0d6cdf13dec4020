package io.orgloom.cadreplan;

/** What a review round proposes for a nomination. */
public enum Proposal {
	KEEP, TAKE_OUT, ADD
}
