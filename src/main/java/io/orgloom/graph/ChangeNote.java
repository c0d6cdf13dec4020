package io.orgloom.graph;

import org.jspecify.annotations.Nullable;

/** Who writes a Change, why, and on which deciding document. */
public record ChangeNote(String actor, String reason, @Nullable String document) {

	public ChangeNote {
		if (reason.isBlank()) {
			throw new ReasonMissing();
		}
	}
}
