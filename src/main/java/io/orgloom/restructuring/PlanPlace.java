package io.orgloom.restructuring;

import java.util.List;

/**
 * Where a plan stands among plans drawn at random that keep the same demands.
 *
 * @param sampler what the way of drawing is called where people write about it
 * @param wanted how many plans were to be drawn
 * @param drawn how many were, until the time was over or somebody ended it
 * @param units how many units the plan and each of the drawn ones have
 * @param unmet how many of them miss the standards in the plan, and at most in each drawn one
 * @param keepsDistricts whether all drawn plans stay within districts, as the plan does
 */
public record PlanPlace(String sampler, int wanted, int drawn, double seconds, long seed, int units, int unmet, boolean keepsDistricts, List<Figure> figures) {

	/**
	 * What one figure of the plan is among those of the others; the less, the better.
	 *
	 * @param value the plan's own
	 * @param share of the drawn plans that have more, those with as much counting half
	 * @param worth how many independently drawn plans they stand for
	 * @param from where the first bin begins, {@code to} where the last one ends
	 * @param bins how many drawn plans lie in each of as many equal parts
	 */
	public record Figure(AimKind kind, double value, double share, double worth, double least, double median, double most, double from, double to, int[] bins) {
	}
}
