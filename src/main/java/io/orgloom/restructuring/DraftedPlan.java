package io.orgloom.restructuring;

import java.util.List;

/**
 * A scenario held against its case as plans are.
 *
 * @param version of the scenario
 * @param request what it is about
 * @param names what its units are called, by their number in the plan
 */
public record DraftedPlan(String scenario, long version, String name, MergerPlanRequest request, PlannedCase planCase, PlanFigures today, MergerPlans.MergerPlan plan,
		List<String> names) {
}
