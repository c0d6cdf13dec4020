package io.orgloom.structure;

import java.util.List;
import java.util.Map;

/**
 * How a part of the apparatus is staffed.
 *
 * @param rows what stands directly below the unit asked for, or at the top, each with all below it
 * @param kinds the same units and the one asked for, by what they are
 * @param all the sum of the kinds
 */
public record RollUp(List<Row> rows, Map<OrgUnitKind, Totals> kinds, Totals all) {

	/** A unit with what lies in it and below it. */
	public record Row(OrgUnit unit, Totals totals) {
	}
}
