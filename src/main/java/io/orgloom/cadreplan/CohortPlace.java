package io.orgloom.cadreplan;

import java.time.LocalDate;

/**
 * Where a discussion among reviewers placed a candidate: three steps of performance by three of potential, with the note that says why. It decides nothing: no
 * rule asks for it, and neither strength nor suggestions do.
 *
 * @param performance 1 low, 2 solid, 3 high
 * @param potential 1 limited, 2 growing, 3 high
 * @param version number of the Change that said it; 0 where it is still to be said
 */
public record CohortPlace(NominationCode nomination, int performance, int potential, String note, LocalDate placedOn, long version) {
}
