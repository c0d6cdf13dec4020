package io.orgloom.graph;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger: who recorded and retracted facts, when, why and on whose decision. Numbers rise in commit order, times strictly with them.
 *
 * @param document code of the deciding document, if any
 * @param reverts number of the Change it takes back, if any
 * @param recordedFacts how many facts it recorded
 * @param retractedFacts how many facts it retracted
 */
public record Change(long number, Instant recordedAt, String actor, String reason, @Nullable String document, @Nullable Long reverts,
		long recordedFacts, long retractedFacts) {
}
