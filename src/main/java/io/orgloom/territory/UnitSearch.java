package io.orgloom.territory;

import org.jspecify.annotations.Nullable;

/**
 * Which units are asked for; null asks for all.
 *
 * @param within the unit itself and all below it on that day
 * @param text words of the name, marks and case folded
 * @param limit how many, 1 to 500
 * @param after code after which the page begins
 */
public record UnitSearch(@Nullable UnitCode within, @Nullable UnitLevel level, @Nullable String officialCode, @Nullable String text, int limit,
		String after) {

	/** Everything, or everything of a level, up to a whole country. */
	public static UnitSearch all(@Nullable UnitCode within, @Nullable UnitLevel level) {
		return new UnitSearch(within, level, null, null, Integer.MAX_VALUE - 1, "");
	}

	/** Units that hold an official code. */
	public static UnitSearch officialCode(String officialCode) {
		return new UnitSearch(null, null, officialCode, null, Integer.MAX_VALUE - 1, "");
	}
}
