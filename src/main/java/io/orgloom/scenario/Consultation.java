package io.orgloom.scenario;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked about a scenario, and what they said.
 *
 * @param unit code of the unit whose people or council were asked; null for all of the plan
 * @param invited how many could take part, null where not known; likewise the others
 */
public record Consultation(long number, Kind kind, @Nullable String unit, LocalDate heldOn, @Nullable Long invited, @Nullable Long tookPart,
		@Nullable Long agree, @Nullable Long disagree, @Nullable String document, @Nullable String note, String recordedBy, Instant recordedAt) {

	/** Who was asked. */
	public enum Kind {
		/** Voters. */
		VOTERS,
		/** A people's council. */
		COUNCIL
	}

	/** A consultation somebody wants to record. */
	public record NewConsultation(Kind kind, @Nullable String unit, LocalDate heldOn, @Nullable Long invited, @Nullable Long tookPart,
			@Nullable Long agree, @Nullable Long disagree, @Nullable String document, @Nullable String note) {
	}
}
