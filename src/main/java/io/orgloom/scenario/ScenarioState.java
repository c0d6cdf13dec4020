package io.orgloom.scenario;

/** Where a scenario stands on its way from a plan to a decision. */
public enum ScenarioState {
	/** Being worked on. */
	DRAFT,
	/** Waiting for an approver. */
	SUBMITTED,
	/** Approved, not yet in the ledger. */
	APPROVED,
	/** Sent back by an approver with a reason, being worked on again. */
	RETURNED,
	/** Written into the ledger as one Change. */
	APPLIED,
	/** Applied once, taken back since. */
	REVERTED;

	/** Whether its steps may change. */
	public boolean isEditable() {
		return this == DRAFT || this == RETURNED;
	}
}
