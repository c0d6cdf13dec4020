package io.orgloom.mergerplan;

import java.util.List;

/**
 * One plan, checked.
 *
 * @param regionOf number of the new unit by unit, from 0, in the order in which they first occur
 * @param exceptions new units that do not meet the standards
 */
public record Plan(int[] regionOf, PlanFigures figures, List<Unmet> exceptions) {

	/** Whether every new unit meets its standards. */
	public boolean isFeasible() {
		return exceptions.isEmpty();
	}
}
