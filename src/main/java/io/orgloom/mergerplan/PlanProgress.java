package io.orgloom.mergerplan;

/**
 * How far a search is.
 *
 * @param regions how many new units the best plan so far has
 * @param met how many of them meet the standards
 * @param bound how many that meet the standards no plan can exceed
 * @param regionOf the best plan so far, a copy
 */
public record PlanProgress(int regions, int met, int bound, double seconds, int[] regionOf) {
}
