package io.orgloom.cadreplan;

import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody would like to give in a review round.
 *
 * @param nomination one that stands; null for an addition that is new
 * @param proposal null to take an answer back
 */
public record NewAnswer(@Nullable NominationCode nomination, @Nullable Proposal proposal, @Nullable String ground, @Nullable String reason,
		@Nullable NewNomination addition) {
}
