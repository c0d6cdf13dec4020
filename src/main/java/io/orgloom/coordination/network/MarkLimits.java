package io.orgloom.coordination.network;

/**
 * From where on an agency stands out; settings, not law.
 *
 * @param overload times the usual number of tasks
 * @param amongAtLeast how many agencies must have tasks before one of them can be out of the usual
 * @param brokerShare of all pairs of others
 * @param lateShare share done in time at or below which it answers late
 * @param lateFrom tasks that must be judged for that
 */
public record MarkLimits(double overload, int amongAtLeast, double brokerShare, double lateShare, int lateFrom) {

	/** Betweenness as a share of all pairs of others. */
	static double share(double betweenness, int agencies) {
		return betweenness / Math.max(1, (agencies - 1.0) * (agencies - 2.0) / 2);
	}

	boolean isBroker(double betweenness, int agencies) {
		return agencies >= amongAtLeast && share(betweenness, agencies) >= brokerShare;
	}
}
