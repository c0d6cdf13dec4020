package io.orgloom.scenario;

import io.orgloom.policy.PolicyReview;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.scenario.Step.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A merger nobody has made yet, of a unit and one of its neighbours.
 *
 * @param with the neighbour
 * @param unit what the two would come to
 */
public record Merger(String with, String name, Evaluation.Unit unit) {

	/** More neighbours than any real unit has. */
	private static final int MOST = 40;

	/** Each neighbour costs a step on a copy of the plan and the evaluation of what it changes. */
	static List<Merger> with(String code, Plan plan, PolicyReview review) {
		PlannedUnit unit = plan.projection().unit(code);
		List<Merger> mergers = new ArrayList<>();
		neighbours(unit, plan.projection()).values().stream().limit(MOST).forEach(neighbour -> of(unit, neighbour, plan, review).ifPresent(mergers::add));
		return mergers;
	}

	private static Map<Integer, PlannedUnit> neighbours(PlannedUnit unit, Projection projection) {
		Map<Integer, PlannedUnit> neighbours = new LinkedHashMap<>();
		for (Piece piece : unit.from()) {
			for (int next : projection.base().neighbours(piece.unit())) {
				projection.holders(next).stream().filter(holder -> holder.number() != unit.number() && holder.level() == unit.level())
					.forEach(holder -> neighbours.put(holder.number(), holder));
			}
		}
		return neighbours;
	}

	/** Of the type of the bigger one, which usually gives the seat; empty where no step could make it. */
	private static Optional<Merger> of(PlannedUnit unit, PlannedUnit neighbour, Plan plan, PolicyReview review) {
		PlannedUnit bigger = neighbour.from().size() > unit.from().size() ? neighbour : unit;
		NewUnit into = new NewUnit(bigger.name(), bigger.type(), null);
		try {
			Plan.Next next = plan.with(List.of(new MergeUnits(into, List.of(new Part(unit.key(), null), new Part(neighbour.key(), null)))));
			String key = next.keys().getFirst().getFirst();
			return next.plan().evaluation(review, null).units().stream().filter(each -> each.code().equals(key)).findFirst()
				.map(formed -> new Merger(neighbour.key(), neighbour.name(), formed));
		} catch (OrgloomProblem impossible) {
			return Optional.empty();
		}
	}
}
