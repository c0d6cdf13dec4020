package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best plan a search met: what counts first is the number of new units that is wanted, then how many meet the standards, then the objectives. While a search is hot it looks at worse plans
 * too, and at what is none.
 */
final class BestSoFar {

	private final PlanRequest request;
	private final List<Objective> objectives;
	private @Nullable PlanProgress best;
	private int off;
	private double[] values = new double[0];
	private final @Nullable Ceilings ceilings;

	BestSoFar(PlanRequest request) {
		this.request = request;
		this.objectives = request.objectives().stream().filter(objective -> objective.kind() != Kind.COUNT).toList();
		this.ceilings = Ceilings.of(request, objectives);
	}

	/** Takes a plan that is better than the best so far; false where it is not, or is no plan. */
	boolean offer(PlanProgress plan) {
		int nowOff = Math.max(0, request.instance().leastCount - plan.regions()) + Math.max(0, plan.regions() - request.instance().mostCount);
		if (best != null && objectives.isEmpty() && nowOff == off && plan.met() <= best.met()) {
			return false;
		}
		// while the number is not reached, the count alone may be wrong
		if (PlanChecker.check(request.instance(), plan.regionOf()).faults().size() > (nowOff == 0 ? 0 : 1)) {
			return false;
		}
		double[] now = objectives.stream().mapToDouble(objective -> Measures.of(request.instance(), objective, plan.regionOf())).toArray();
		if (best != null && !isBetter(best, plan, nowOff, now)) {
			return false;
		}
		best = plan;
		off = nowOff;
		values = now;
		return true;
	}

	private boolean isBetter(PlanProgress before, PlanProgress plan, int nowOff, double[] now) {
		if (nowOff != off) {
			return nowOff < off;
		}
		if (ceilings != null) {
			double excessNow = Math.max(0, ceilings.excess(now, plan.regions() - plan.met()));
			double excessBefore = Math.max(0, ceilings.excess(values, before.regions() - before.met()));
			if (excessNow != excessBefore) {
				return excessNow < excessBefore;
			}
		} else if (plan.met() != before.met()) {
			return plan.met() > before.met();
		}
		double change = 0;
		for (int at = 0; at < now.length; at++) {
			double each = objectives.get(at).weight() * change(values[at], now[at]);
			if (request.inOrder() && each != 0) {
				return each < 0;
			}
			change += each;
		}
		return change < 0;
	}

	/** As a share of what it was; what was nothing and no longer is has got worse by all of it. */
	private static double change(double before, double now) {
		return before > 0 ? (now - before) / before : now > 0 ? 1 : 0;
	}

	/** By unit; what is given where nothing was met. */
	int[] orElse(int[] found) {
		return best == null ? found : best.regionOf();
	}
}
