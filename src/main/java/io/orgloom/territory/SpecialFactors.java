package io.orgloom.territory;

import org.jspecify.annotations.Nullable;

/**
 * What lowers a standard; null is unknown, never "no".
 *
 * @param minorityPct share of ethnic minorities among the people, per cent
 * @param landBorder whether a national border runs along the unit on land
 * @param island whether it is an island
 */
public record SpecialFactors(@Nullable Double minorityPct, @Nullable Boolean landBorder, @Nullable Boolean island) {

	public static final SpecialFactors UNKNOWN = new SpecialFactors(null, null, null);
}
