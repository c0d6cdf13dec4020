package io.orgloom.mergerplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a plan and what it does.
 *
 * @param unit the place of the unit that changes its new unit; null where two new units become one
 * @param from number of the new unit it leaves, or that ends
 * @param into number of the new unit that takes it in
 * @param obstacles what forbids it; empty where nothing does
 * @param left how the new unit that is left stands afterwards, by quantity; empty where none is
 * @param grown how the one that takes in stands afterwards, by quantity
 * @param unmet how many more new units miss their standards afterwards; below 0 where it helps
 * @param worse by how much the weighed objectives get worse, as a share of what they are; below 0 where they get better
 */
public record Remedy(@Nullable Integer unit, int from, int into, List<Obstacle> obstacles, List<Standing> left, List<Standing> grown, int unmet, double worse) {

	public boolean isAllowed() {
		return obstacles.isEmpty();
	}
}
