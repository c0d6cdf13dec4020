package io.orgloom.mergerplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a new unit stands to the standard of one quantity.
 *
 * @param amount what its members have together
 * @param least what it needs, 0 where nothing is asked
 */
public record Standing(String quantity, double amount, double least) {

	public boolean isMet() {
		return amount >= least * (1 - PlanChecker.ROUNDING);
	}

	/** One for each quantity. */
	static List<Standing> of(Instance instance, Collection<Integer> members) {
		List<Standing> standings = new ArrayList<>();
		for (Quantity quantity : instance.quantities) {
			standings.add(new Standing(quantity.name(), members.stream().mapToDouble(unit -> quantity.values()[unit]).sum(),
					members.stream().mapToDouble(unit -> quantity.least()[unit]).max().orElse(0)));
		}
		return List.copyOf(standings);
	}
}
