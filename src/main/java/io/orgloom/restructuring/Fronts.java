package io.orgloom.restructuring;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Objective;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlans.Front;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.MergerPlans.Point;
import java.util.ArrayList;
import java.util.List;

/** Holds all plans found against each other, aim by aim: one that was looked for long may better those of the front. */
final class Fronts {

	private Fronts() {
	}

	static Front of(MergerPlanRequest request, Instance instance, List<Objective> objectives, List<MergerPlan> plans) {
		List<List<Double>> values = plans.stream().map(plan -> objectives.stream().map(aim -> Measures.of(instance, aim, plan.regionOf())).toList()).toList();
		List<Point> points = new ArrayList<>();
		for (int at = 0; at < plans.size(); at++) {
			boolean onFront = true;
			for (int other = 0; other < plans.size(); other++) {
				onFront &= !betters(plans.get(other), values.get(other), plans.get(at), values.get(at));
			}
			points.add(new Point(plans.get(at).number(), values.get(at), onFront));
		}
		return new Front(request.aims().stream().map(Aim::kind).toList(), List.copyOf(points));
	}

	/** As good in every aim and in units that meet the standards, and better in one of these. */
	private static boolean betters(MergerPlan one, List<Double> values, MergerPlan other, List<Double> others) {
		int met = one.figures().met() - other.figures().met();
		boolean isBetter = met > 0;
		boolean isWorse = met < 0;
		for (int aim = 0; aim < values.size(); aim++) {
			isBetter |= values.get(aim) < others.get(aim);
			isWorse |= values.get(aim) > others.get(aim);
		}
		return isBetter && !isWorse;
	}
}
