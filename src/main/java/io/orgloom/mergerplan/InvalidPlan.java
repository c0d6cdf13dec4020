package io.orgloom.mergerplan;

import io.orgloom.mergerplan.PlanChecker.Checked;
import io.orgloom.problem.OrgloomProblem;
import java.util.List;
import java.util.Map;

/** What was given as a plan is none. */
public final class InvalidPlan extends OrgloomProblem {

	private static final long serialVersionUID = 1;

	InvalidPlan(List<String> faults) {
		super(Kind.RULE_BROKEN, "This is no plan: %s. Correct it, or drop the demand it breaks.".formatted(faults.getFirst()), Map.of("faults", faults));
	}

	/** Refuses what is no plan, standards aside. */
	static Checked require(Instance instance, int[] regionOf) {
		Checked checked = PlanChecker.check(instance, regionOf);
		if (!checked.isSound()) {
			throw new InvalidPlan(checked.faults());
		}
		return checked;
	}
}
