package io.orgloom.mergerplan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan may come to at most to be no worse than a draft: in every objective asked for, and in how many new units miss the standards. */
final class Ceilings {

	/** So much below its ceiling a figure is clearly better. */
	private static final double CLEARLY = 0.005;

	private final Instance instance;
	private final List<Objective> objectives;
	private final double[] most;
	private final int mostUnmet;

	private Ceilings(Instance instance, List<Objective> objectives, int[] draft) {
		this.instance = instance;
		this.objectives = objectives;
		this.most = objectives.stream().mapToDouble(objective -> Measures.of(instance, objective, draft)).toArray();
		this.mostUnmet = PlanChecker.check(instance, draft).unmet().size();
	}

	/** Null where no draft is given. */
	static @Nullable Ceilings of(PlanRequest request, List<Objective> objectives) {
		int[] draft = request.draft();
		return draft == null ? null : new Ceilings(request.instance(), objectives, draft);
	}

	int mostUnmet() {
		return mostUnmet;
	}

	/** By what share the figure that is worst exceeds its ceiling; below 0 where all are better. */
	double excess(double[] values, int unmet) {
		double excess = over(unmet, mostUnmet);
		for (int at = 0; at < most.length; at++) {
			excess = Math.max(excess, over(values[at], most[at]));
		}
		return excess;
	}

	/** Whether a plan is no worse than the draft in anything. */
	boolean isKept(int[] regionOf) {
		boolean isKept = PlanChecker.check(instance, regionOf).unmet().size() <= mostUnmet;
		for (int at = 0; at < most.length; at++) {
			isKept &= Measures.of(instance, objectives.get(at), regionOf) <= most[at] * (1 + PlanChecker.ROUNDING);
		}
		return isKept;
	}

	/** By what share a value exceeds what is clearly better than a ceiling. */
	static double over(double value, double most) {
		double goal = (1 - CLEARLY) * most;
		return goal > 0 ? value / goal - 1 : value > 0 ? 1 : 0;
	}

	/** As {@link Cost} adds the objectives up, for so many new units. */
	double[] sums(int regions) {
		double[] sums = most.clone();
		for (int at = 0; at < sums.length; at++) {
			Objective objective = objectives.get(at);
			if (objective.kind() == Objective.Kind.BALANCE) {
				double mean = total(objective) / regions;
				sums[at] = regions * mean * mean * most[at] * most[at];
			} else if (objective.kind() == Objective.Kind.DISTANCE) {
				sums[at] = total(objective) * most[at];
			} else if (objective.kind() == Objective.Kind.BORDER) {
				sums[at] = most[at] - fixed();
			}
		}
		return sums;
	}

	/** Borders nobody may cross are left in every plan, and no objective of the search counts them. */
	private double fixed() {
		double sum = 0;
		for (int unit = 0; unit < instance.size(); unit++) {
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				sum += instance.mayJoin(unit, instance.neighbour[arc]) ? 0 : instance.border[arc] / 2;
			}
		}
		return sum;
	}

	private double total(Objective objective) {
		Quantity quantity = objective.of() == null ? instance.quantities[0] : instance.quantity(objective.of());
		return quantity == null ? 0 : Arrays.stream(quantity.values()).sum();
	}
}
