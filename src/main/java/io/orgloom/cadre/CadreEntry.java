package io.orgloom.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cadre who is to be on record from a day on.
 *
 * @param synthetic whether no such person exists
 * @param source where it is known from
 */
public record CadreEntry(CadreCode code, LocalDate from, boolean synthetic, @Nullable String source, Particulars particulars) {
}
