package io.orgloom.scenario.apparatus;

/** The territory of a plan, as its apparatus sees it. */
public interface PlannedGround {

	/** Whether the plan has a unit with that code or key. */
	boolean isPlanned(String code);

	/** Whether a unit of the base lies in the territory that is planned. */
	boolean isInScope(String code);

	/** Whether all there is may be planned. */
	boolean isWholeCountry();
}
