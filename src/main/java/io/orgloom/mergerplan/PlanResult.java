package io.orgloom.mergerplan;

/**
 * What came of looking for a plan.
 *
 * @param best the best plan found
 * @param bound how many new units that meet the standards no plan can exceed
 * @param withinPercent by how much of the bound, or of the most that were asked for, it can be bettered at most; 0 where it is proven that no plan has more
 * @param seconds of proving and looking
 * @param iterations recombinations and moves tried
 */
public record PlanResult(Plan best, int bound, double withinPercent, double seconds, long iterations, long seed) {
}
