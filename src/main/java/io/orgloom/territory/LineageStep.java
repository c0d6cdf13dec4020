package io.orgloom.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What went from one unit into another by one reorganisation.
 *
 * @param on first day of the result
 * @param share of the source as it was the day before, as recorded, above 0 up to 1
 * @param basis what the share was measured by
 */
record LineageStep(UnitCode source, UnitCode result, LocalDate on, double share, @Nullable String basis) {
}
