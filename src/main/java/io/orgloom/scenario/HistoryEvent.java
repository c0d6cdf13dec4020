package io.orgloom.scenario;

/** What can happen to a scenario as a whole. */
public enum HistoryEvent {
	/** Somebody began it. */
	CREATED,
	/** Somebody began it as a copy of another's steps. */
	BRANCHED,
	/** It was put on another base. */
	REBASED,
	/** It got another name or another effective day. */
	REVISED,
	/** Steps of a branch came into it. */
	MERGED,
	/** Its steps came into the scenario it was branched from. */
	MERGED_INTO,
	/** It was handed over for approval. */
	SUBMITTED,
	/** It was approved. */
	APPROVED,
	/** It was sent back. */
	RETURNED,
	/** It was put into force. */
	APPLIED,
	/** Its application was taken back. */
	REVERTED,
	/** A consultation was recorded. */
	CONSULTED,
	/** A consultation was removed. */
	CONSULTATION_REMOVED,
	/** Its rules were run again because a later Change touched its units before it took effect. */
	REVIEWED
}
