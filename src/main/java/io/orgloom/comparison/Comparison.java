package io.orgloom.comparison;

import io.orgloom.comparison.ComparedFigure.Better;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans of one territory side by side, in the order they were named.
 *
 * @param before the territory before any step by the same measures; null where the plans do not start from one day
 * @param apart how far each plan lies from each: of the pairs of units that lie together in one of two, the share that does not in the other; null where one
 *        of them divides units or they start from different units
 */
public record Comparison(List<ComparedPlan> plans, @Nullable Map<ComparedFigure, Double> before, List<Note> notes, List<List<@Nullable Double>> apart, Ranking ranking) {

	/** What stands between plans and an equal measure. */
	public enum Note {
		/** They start from different days. */
		DAYS_DIFFER,
		/** They start from what was known at different times. */
		KNOWN_DIFFERS,
		/** They take effect on different days, whose rules may differ. */
		RULES_DIFFER,
		/** Their sums are made of different kinds of population figures. */
		KINDS_DIFFER
	}

	/** Whether no plan is better in a figure, and one is worse; never where the figure is not known of every plan. */
	public boolean isBest(ComparedFigure figure, ComparedPlan plan) {
		if (!figure.isWeighed() || plans.stream().anyMatch(each -> !each.figures().containsKey(figure))) {
			return false;
		}
		DoubleSummaryStatistics all = plans.stream().mapToDouble(each -> each.figures().get(figure)).summaryStatistics();
		double best = figure.better() == Better.MORE ? all.getMax() : all.getMin();
		return all.getMin() < all.getMax() && plan.figures().get(figure) == best;
	}

	/** The place of a scenario among those compared, from 0. */
	public int placeOf(String scenario) {
		return plans.stream().map(plan -> plan.scenario().id()).toList().indexOf(scenario);
	}
}
