package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans of which none is better than another in every aim: what one aim costs in another. */
public final class ParetoFront {

	/** Into how many parts a weight is divided at most. */
	public static final int MOST_STEPS = 20;

	private ParetoFront() {
	}

	/**
	 * One plan of the front.
	 *
	 * @param shares how much each aim counted when it was looked for, in the order of the aims; they sum up to 1
	 * @param values what the plan comes to in each aim
	 */
	public record Point(Plan plan, List<Double> shares, List<Double> values) {
	}

	/**
	 * Looks along an even grid of weights, and keeps the plans that no other betters.
	 *
	 * @param request its objectives are the aims, two or three; its budget is what all the looking may take
	 * @param steps into how many parts each weight is divided
	 */
	public static List<Point> of(PlanRequest request, int steps, PlanListener listener) {
		List<Objective> aims = request.objectives();
		if (aims.size() < 2 || aims.size() > 3 || aims.stream().anyMatch(aim -> aim.kind() == Kind.COUNT)) {
			throw InvalidInstance.value("The aims of a front", aims.stream().map(Objective::kind).toList(), "two or three, the count not among them");
		}
		if (steps < 1 || steps > MOST_STEPS) {
			throw InvalidInstance.value("The number of steps of a front", steps, "a whole number from 1 to " + MOST_STEPS);
		}
		List<List<Double>> grid = grid(aims.size(), steps);
		List<Point> found = new ArrayList<>();
		for (List<Double> shares : grid) {
			if (listener.isCancelled() && !found.isEmpty()) {
				break;
			}
			PlanRequest asked = request.with(weighed(aims, shares)).with(request.budget().part(grid.size()));
			PlanResult result = MergerPlanner.plan(asked, PlanListener.cancelledWith(listener));
			Plan plan = PlanReview.of(request, result.best().regionOf(), result.bound());
			found.add(new Point(plan, shares, aims.stream().map(aim -> Measures.of(request.instance(), aim, plan.regionOf())).toList()));
		}
		return found.stream().filter(point -> !isBettered(point, found))
			.sorted(Comparator.comparingDouble(point -> point.values().getFirst())).toList();
	}

	/** All ways of dividing 1 among the aims in equal steps. */
	private static List<List<Double>> grid(int aims, int steps) {
		List<List<Double>> grid = new ArrayList<>();
		for (int one = 0; one <= steps; one++) {
			if (aims == 2) {
				grid.add(List.of((double) one / steps, (double) (steps - one) / steps));
			}
			for (int two = 0; aims == 3 && two <= steps - one; two++) {
				grid.add(List.of((double) one / steps, (double) two / steps, (double) (steps - one - two) / steps));
			}
		}
		return grid;
	}

	private static List<Objective> weighed(List<Objective> aims, List<Double> shares) {
		List<Objective> weighed = new ArrayList<>();
		for (int aim = 0; aim < shares.size(); aim++) {
			if (shares.get(aim) > 0) {
				weighed.add(new Objective(aims.get(aim).kind(), aims.get(aim).of(), shares.get(aim)));
			}
		}
		return weighed;
	}

	/** Of equal ones the first found stays. */
	private static boolean isBettered(Point point, List<Point> found) {
		return found.stream().anyMatch(other -> betters(measured(other), measured(point)) || found.indexOf(other) < found.indexOf(point) && measured(other).equals(measured(point)));
	}

	/** New units below their standards and those that meet them count like aims. */
	private static List<Double> measured(Point point) {
		List<Double> measured = new ArrayList<>(List.of((double) point.plan().exceptions().size(), -(double) point.plan().figures().met()));
		measured.addAll(point.values());
		return measured;
	}

	/** Whether one plan is worse than another in nothing and better in something, each value the better the less. */
	public static boolean betters(List<Double> one, List<Double> other) {
		boolean isBetter = false;
		for (int at = 0; at < one.size(); at++) {
			if (one.get(at) > other.get(at)) {
				return false;
			}
			isBetter |= one.get(at) < other.get(at);
		}
		return isBetter;
	}
}
