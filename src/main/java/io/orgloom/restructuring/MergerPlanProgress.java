package io.orgloom.restructuring;

/**
 * How far the search for a plan is.
 *
 * @param units how many units the best plan so far leaves
 * @param bound how many that meet the standards no plan can exceed
 * @param met how many of them meet the standards
 * @param limit how many seconds there are
 * @param regionOf the best plan so far
 */
public record MergerPlanProgress(Stage stage, int units, int bound, int met, double seconds, double limit, int[] regionOf) {

	/** What is being done. */
	public enum Stage {
		LOOKING, ALTERNATIVES, FRONT
	}
}
