package io.orgloom.restructuring;

/** What can make one plan better than another. */
public enum AimKind {
	/** New units are round and not long: little moment of inertia of the members about their centre. */
	COMPACTNESS,
	/** Little border is left between new units. */
	BORDERS,
	/** New units have about as many people as each other. */
	BALANCE,
	/** The way from each member to the seat is short, for as many people as possible. */
	DISTANCE,
	/** Members are alike in how densely they are settled. */
	DENSITY,
	/** Members are alike in their share of ethnic minorities. */
	MINORITIES,
	/** Few borders of districts are crossed; only where districts are not kept anyway. */
	DISTRICTS
}
