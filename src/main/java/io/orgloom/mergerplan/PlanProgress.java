package io.orgloom.mergerplan;

import java.util.OptionalInt;

/**
 * How far a search is.
 *
 * @param regions how many new units the best plan so far has
 * @param met how many of them meet the standards
 * @param bound how many that meet the standards no plan can exceed, empty while nothing is proven
 * @param regionOf the best plan so far, a copy
 */
public record PlanProgress(int regions, int met, OptionalInt bound, double seconds, int[] regionOf) {
}
