package io.orgloom.mergerplan;

/** Betters a plan by looking at parts of it, each solved anew with the rest as it is. */
public interface WindowStep {

	/** Leaves plans as they are. */
	WindowStep NONE = (instance, regionOf, seed, effort) -> regionOf;

	/**
	 * A plan with at least as many new units that meet the standards and all constraints kept; the same array where nothing better was found. The given one is not changed.
	 *
	 * @param regionOf number of the new unit by unit, from 0, without gaps
	 */
	int[] improve(Instance instance, int[] regionOf, long seed, Effort effort);
}
