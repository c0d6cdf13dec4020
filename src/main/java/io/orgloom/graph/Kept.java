package io.orgloom.graph;

/** What is kept in memory of the ledger by Change number: true for ever, as long as it is the same ledger. */
public interface Kept {

	/** Throws all away; for those who put another ledger in the place of this one. */
	void forget();
}
