package io.orgloom.restructuring.web;

import io.orgloom.policy.FindingTexts;
import io.orgloom.restructuring.DraftedPlan;
import io.orgloom.restructuring.MergerPlanRequest;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.PlanFigures;
import java.util.List;
import java.util.Locale;

/**
 * A scenario as a plan.
 *
 * @param names what its units are called, by their number in the plan
 */
record DraftResource(String scenario, long version, String name, MergerPlanRequest request, CaseResource planCase, PlanFigures today, MergerPlan plan, List<String> names) {

	static DraftResource of(DraftedPlan drafted, FindingTexts texts, Locale locale) {
		return new DraftResource(drafted.scenario(), drafted.version(), drafted.name(), drafted.request(), CaseResource.of(drafted.planCase(), texts, locale), drafted.today(),
				drafted.plan(), drafted.names());
	}
}
