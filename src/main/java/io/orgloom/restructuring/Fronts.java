package io.orgloom.restructuring;

import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.ParetoFront;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.MergerPlans.Front;
import io.orgloom.restructuring.MergerPlans.MergerPlan;
import io.orgloom.restructuring.MergerPlans.Point;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds all plans found against each other, aim by aim: one that was looked for long may better those of the front. */
final class Fronts {

	private Fronts() {
	}

	static Front of(MergerPlanRequest request, Instance instance, List<Objective> objectives, List<MergerPlan> plans) {
		List<List<Double>> values = plans.stream().map(plan -> objectives.stream().map(aim -> Measures.of(instance, aim, plan.regionOf())).toList()).toList();
		// units that meet the standards count like an aim
		List<List<Double>> measured = IntStream.range(0, plans.size()).mapToObj(at -> Stream.concat(Stream.of(-(double) plans.get(at).figures().met()), values.get(at).stream()).toList()).toList();
		List<Point> points = IntStream.range(0, plans.size())
			.mapToObj(at -> new Point(plans.get(at).number(), values.get(at), measured.stream().noneMatch(other -> ParetoFront.betters(other, measured.get(at))))).toList();
		return new Front(request.aims().stream().map(Aim::kind).toList(), points);
	}
}
