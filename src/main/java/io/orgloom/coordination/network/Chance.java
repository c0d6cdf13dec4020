package io.orgloom.coordination.network;

/** How easily figures as different as these come about by chance. */
final class Chance {

	private Chance() {
	}

	/**
	 * The probability that, of two lots of tasks of which together as many were in time as here, the later would have as few in time as it has or fewer: R. Fisher's exact
	 * test, one-sided (The Design of Experiments, 1935). Costs O(judged).
	 */
	static double ofFall(Timeliness earlier, Timeliness later) {
		int all = earlier.judged() + later.judged();
		int inTime = earlier.onTime() + later.onTime();
		double[] logs = new double[all + 1];
		for (int i = 1; i <= all; i++) {
			logs[i] = logs[i - 1] + Math.log(i);
		}
		double sum = 0;
		for (int few = Math.max(0, inTime - earlier.judged()); few <= later.onTime(); few++) {
			sum += Math.exp(choose(logs, later.judged(), few) + choose(logs, earlier.judged(), inTime - few) - choose(logs, all, inTime));
		}
		return Math.min(1, sum);
	}

	private static double choose(double[] logs, int of, int some) {
		return logs[of] - logs[some] - logs[of - some];
	}
}
