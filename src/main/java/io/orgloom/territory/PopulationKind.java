package io.orgloom.territory;

/** How a population figure came about; figures of different kinds are never compared. The order is the order of preference. */
public enum PopulationKind {
	/** Registered residents, as published. */
	REGISTERED,
	/** Counted in a census. */
	CENSUS,
	/** Computed from other figures. */
	MODEL
}
