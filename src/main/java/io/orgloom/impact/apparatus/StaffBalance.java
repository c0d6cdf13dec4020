package io.orgloom.impact.apparatus;

import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.StaffedPlan.Old;
import io.orgloom.scenario.ApparatusStep.Release;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.structure.OrgUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of the administrative units a plan arranges, how many people hold posts there, how many hold one afterwards, and what becomes of the others. */
@Service
@Transactional(readOnly = true)
public class StaffBalance {

	private final ScenarioPlanning planning;

	StaffBalance(ScenarioPlanning planning) {
		this.planning = planning;
	}

	/**
	 * The people of one administrative unit of the base; somebody with posts for several counts where the first of them is.
	 *
	 * @param present who hold a post
	 * @param kept of these, who hold one afterwards, wherever
	 * @param retired who leave the service
	 * @param surplus for whom there is no post
	 * @param unanswered of whom nobody has said what becomes of them
	 */
	public record Row(String unit, String name, int present, int kept, int retired, int surplus, int unanswered) {
	}

	/** A row for each unit that ends and for each whose bodies steps change; none where no step is about bodies. */
	public List<Row> of(ScenarioId id) {
		StaffedPlan plan = planning.staffed(id);
		ApparatusProjection apparatus = plan.apparatus();
		if (apparatus.isUntouched()) {
			return List.of();
		}
		Map<String, List<String>> bodies = new HashMap<>();
		for (OrgUnit unit : apparatus.base().units().values()) {
			PlannedBody body = Objects.requireNonNull(apparatus.bodyBefore(unit.code().value()));
			String area = apparatus.worksForBefore(body);
			if (area != null) {
				bodies.computeIfAbsent(area, code -> new ArrayList<>()).add(body.key());
			}
		}
		Map<String, String> units = units(plan);
		apparatus.base().load(units.keySet().stream().flatMap(unit -> bodies.getOrDefault(unit, List.of()).stream()).toList(), List.of(), List.of());
		List<Row> rows = new ArrayList<>();
		Set<String> counted = new TreeSet<>();
		units.forEach((unit, name) -> rows.add(row(unit, name, bodies.getOrDefault(unit, List.of()), counted, apparatus)));
		return rows;
	}

	private static Map<String, String> units(StaffedPlan plan) {
		Map<String, String> units = new LinkedHashMap<>();
		Stream.concat(plan.formed().stream().flatMap(unit -> unit.from().stream()), plan.ended().stream()).forEach((Old old) -> units.put(old.code(), old.name()));
		plan.apparatus().touchedBodies().stream().map(body -> plan.apparatus().bodyBefore(body.key())).filter(Objects::nonNull).forEach(before -> {
			String area = plan.apparatus().worksForBefore(before);
			if (area != null && !units.containsKey(area) && plan.ground().area(area) != null) {
				units.put(area, Objects.requireNonNull(plan.ground().area(area)).name());
			}
		});
		return units;
	}

	private static Row row(String unit, String name, List<String> bodies, Set<String> counted, ApparatusProjection plan) {
		Set<String> cadres = new LinkedHashSet<>();
		bodies.forEach(body -> plan.base().postsOf(body).forEach(post -> plan.base().holders(post).stream().filter(counted::add).forEach(cadres::add)));
		List<PlannedPerson> after = cadres.stream().map(cadre -> Objects.requireNonNull(plan.person(cadre))).toList();
		return new Row(unit, name, cadres.size(), count(after.stream().filter(person -> !person.holds().isEmpty())), released(after, Release.RETIRED), released(after, Release.SURPLUS),
				count(after.stream().filter(PlannedPerson::isUnanswered)));
	}

	private static int released(List<PlannedPerson> people, Release as) {
		return count(people.stream().filter(person -> person.released() != null && person.released().as() == as));
	}

	private static int count(Stream<PlannedPerson> people) {
		return (int) people.count();
	}
}
