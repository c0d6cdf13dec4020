package io.orgloom.scenario;

import io.orgloom.scenario.PlannedUnit.Piece;
import io.orgloom.scenario.StaffedPlan.Formed;
import io.orgloom.scenario.StaffedPlan.Old;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says of a plan which units of the base end, and where their bodies go: to the unit of the plan in which most of the unit lies. */
final class StaffedPlans {

	private StaffedPlans() {
	}

	static StaffedPlan of(Scenario scenario, Plan plan) {
		Projection projection = plan.projection();
		Map<Integer, PlannedUnit> home = new HashMap<>();
		Map<Integer, Double> most = new HashMap<>();
		projection.all().forEach(unit -> unit.from().stream().filter(piece -> piece.share() > most.getOrDefault(piece.unit(), 0.0)).forEach(piece -> {
			most.put(piece.unit(), piece.share());
			home.put(piece.unit(), unit);
		}));
		Map<Integer, List<Old>> members = new TreeMap<>();
		List<Old> ended = new ArrayList<>();
		projection.before().stream().filter(old -> projection.get(old.number()) == null).forEach(old -> {
			PlannedUnit into = home.get(old.number());
			(into == null ? ended : members.computeIfAbsent(into.number(), number -> new ArrayList<>())).add(new Old(old.key(), old.name()));
		});
		List<Formed> formed = projection.all().stream().filter(unit -> members.containsKey(unit.number()))
			.map(unit -> new Formed(unit.key(), unit.name(), unit.level(), unit.type(), inOrder(members.get(unit.number()), unit, projection))).toList();
		return new StaffedPlan(scenario, plan.apparatus(), projection, formed, ended);
	}

	/** In the order in which the unit was put together. */
	private static List<Old> inOrder(List<Old> members, PlannedUnit unit, Projection projection) {
		Map<String, Integer> place = new HashMap<>();
		unit.from().stream().map(Piece::unit).map(projection::key).forEach(code -> place.putIfAbsent(code, place.size()));
		return members.stream().sorted((one, other) -> Integer.compare(place.getOrDefault(one.code(), 0), place.getOrDefault(other.code(), 0))).toList();
	}
}
