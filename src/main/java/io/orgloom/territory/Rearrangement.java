package io.orgloom.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation of territory decided as a whole: what is from a day on.
 *
 * @param on the first day it holds
 * @param plan where it comes from, kept with every lineage it makes
 * @param units what is formed or changed; units it leaves as they are do not appear
 * @param ended units that are no more from the day on
 */
public record Rearrangement(LocalDate on, String plan, List<Unit> units, List<UnitCode> ended) {

	/**
	 * A unit from the day on.
	 *
	 * @param key what parents and parts call it within this rearrangement
	 * @param stays the unit it goes on to be; null where it is formed
	 * @param officialCode the state's code; where none is given, that of its seat or of a source that ends
	 * @param parent key of the unit it lies in, or code of one that is not in this rearrangement; null for none
	 * @param seat the unit of the day before in which its offices stand
	 * @param from what it consists of, in units of the day before
	 * @param ofUnitsBelow whether its figures are those of units below it, which changed: what is said of it as a whole ends
	 */
	public record Unit(String key, @Nullable UnitCode stays, String name, UnitType type, UnitLevel level, @Nullable String officialCode,
			@Nullable String parent, @Nullable UnitCode seat, List<Part> from, boolean ofUnitsBelow) {

		/** Whether it goes on with all it had. */
		boolean keepsItsTerritory() {
			return stays != null && from.stream().allMatch(part -> part.isWhole() && part.source().equals(stays));
		}
	}

	/**
	 * @param source a unit of the day before
	 * @param share of it, above 0 up to 1
	 * @param basis what the share was measured by, such as area
	 * @param clause the legal clause
	 */
	public record Part(UnitCode source, double share, @Nullable String basis, @Nullable String clause) {

		public boolean isWhole() {
			return share >= 1;
		}
	}
}
