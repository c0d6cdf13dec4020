package io.orgloom.mergerplan;

/**
 * What a plan comes to. Figures whose input is missing are not a number.
 *
 * @param regions how many new units there are
 * @param met how many of them meet the standards
 * @param heterogeneity differences of the attribute over all pairs of members, as the first such objective names it, else the first attribute
 * @param compactness moment of inertia of members about the centre of their new unit, weighted as the first such objective says
 * @param border length of the borders left between new units
 * @param balance coefficient of variation of the first quantity over the new units
 * @param distance way of members to their seat, averaged with the first quantity
 * @param fences fences crossed
 */
public record PlanFigures(int regions, int met, double heterogeneity, double compactness, double border, double balance, double distance, int fences) {
}
