package io.orgloom.coordination.network;

import java.time.Period;

/**
 * From where on a difference between what is laid down and what is done counts as a gap; settings of an office, not law.
 *
 * @param silence how long two that must coordinate may have nothing together
 * @param grace how old a declaration must be before silence counts
 * @param activeFrom tasks together from which something should have been laid down
 * @param oneSidedFrom tasks in one direction, and none in the other, from which coordination is one-sided
 * @param lateFrom judged tasks from which two can be called always late
 * @param lateShare share done in time at or below which they are
 * @param fall by how much the share done in time falls from the first half of the period to the second
 * @param fallFrom judged tasks each half must have for that
 * @param chance how probable such a fall may be by chance
 */
public record GapLimits(Period silence, Period grace, int activeFrom, int oneSidedFrom, int lateFrom, double lateShare, double fall, int fallFrom, double chance) {
}
