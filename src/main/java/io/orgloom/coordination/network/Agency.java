package io.orgloom.coordination.network;

import io.orgloom.structure.OrgUnit;
import java.util.Set;

/**
 * An agency in a network.
 *
 * @param leading how timely tasks were that it led
 * @param answering how timely tasks of others were in which it was asked
 * @param betweenness on how many of the shortest ways between two others it lies
 * @param betweenShare the same as a share of all pairs of others
 * @param singlePoint whether others could not reach each other without it
 * @param community the group it works with more than with the others
 */
public record Agency(OrgUnit unit, Load load, Timeliness leading, Timeliness answering, double betweenness, double betweenShare, boolean singlePoint, int community,
		Set<Mark> marks) {
}
