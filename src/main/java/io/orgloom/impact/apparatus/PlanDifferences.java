package io.orgloom.impact.apparatus;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.Page;
import io.orgloom.impact.apparatus.PlanDifference.Subject;
import io.orgloom.impact.apparatus.PlanDifference.Type;
import io.orgloom.scenario.Base;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.Evaluated;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPeople;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.scenario.apparatus.PlannedPost;
import io.orgloom.structure.Hierarchy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What differs between the base and a plan, and nothing else. */
@Service
@Transactional(readOnly = true)
public class PlanDifferences {

	private static final Comparator<PlanDifference> ORDER = Comparator.comparing(PlanDifference::subject).thenComparing(PlanDifference::type).thenComparing(PlanDifference::code);

	private final ScenarioPlanning planning;
	private final PlannedPeople people;

	PlanDifferences(ScenarioPlanning planning, PlannedPeople people) {
		this.planning = planning;
		this.people = people;
	}

	/** @param counts of all there are, by subject and type */
	public record Differences(long version, Map<Subject, Map<Type, Long>> counts, Page<PlanDifference> page) {
	}

	/**
	 * A page of what differs, by subject, type and code.
	 *
	 * @param only the subjects to list; all where empty
	 * @param after key of the one before the page, empty for the first page
	 */
	public Differences of(ScenarioId id, Set<Subject> only, String after, int limit, ReadPurpose purpose) {
		StaffedPlan plan = planning.staffed(id);
		List<PlanDifference> all = Stream.of(territory(id), bodies(plan.apparatus()), posts(plan.apparatus()), ties(plan.apparatus()), people(plan.apparatus())).flatMap(List::stream)
			.sorted(ORDER).toList();
		Map<Subject, Map<Type, Long>> counts = all.stream().collect(Collectors.groupingBy(PlanDifference::subject, () -> new EnumMap<>(Subject.class),
				Collectors.groupingBy(PlanDifference::type, () -> new EnumMap<>(Type.class), Collectors.counting())));
		List<PlanDifference> shown = all.stream().filter(each -> only.isEmpty() || only.contains(each.subject()))
			.filter(each -> after.isEmpty() || comesAfter(each, after)).limit(limit + 1L).toList();
		return new Differences(plan.scenario().revision(), counts, named(Page.of(shown, limit, PlanDifferences::key), plan, purpose));
	}

	/** Subjects and types in their order, so that keys are too. */
	private static String key(PlanDifference each) {
		return "%02d %02d %s".formatted(each.subject().ordinal(), each.type().ordinal(), each.code());
	}

	private static boolean comesAfter(PlanDifference each, String after) {
		return key(each).compareTo(after) > 0;
	}

	private Page<PlanDifference> named(Page<PlanDifference> page, StaffedPlan plan, ReadPurpose purpose) {
		List<String> cadres = page.items().stream().filter(each -> each.subject() == Subject.CADRE).map(PlanDifference::code).toList();
		Map<String, String> names = cadres.isEmpty() ? Map.of() : people.names(cadres, plan.scenario().base(), purpose);
		return page.map(each -> each.subject() != Subject.CADRE ? each
				: new PlanDifference(each.subject(), each.type(), each.code(), names.get(each.code()), each.before(), each.after(), each.from()));
	}

	private List<PlanDifference> territory(ScenarioId id) {
		Evaluated evaluated = planning.evaluated(id, null);
		Map<String, Base.Unit> before = new HashMap<>();
		planning.base(id).units().forEach(unit -> before.put(unit.code(), unit));
		List<PlanDifference> all = new ArrayList<>();
		List<Evaluation.Unit> after = Stream.concat(evaluated.evaluation().units().stream(), evaluated.evaluation().above().stream()).toList();
		after.forEach(unit -> compare(before.get(unit.code()), unit, all));
		Set<String> there = after.stream().map(Evaluation.Unit::code).collect(Collectors.toSet());
		before.values().stream().filter(unit -> !there.contains(unit.code()))
			.forEach(unit -> all.add(new PlanDifference(Subject.ADMINISTRATIVE_UNIT, Type.ENDED, unit.code(), unit.name(), unit.name(), null, List.of())));
		return all;
	}

	private static void compare(Base.@Nullable Unit before, Evaluation.Unit after, List<PlanDifference> all) {
		List<String> from = after.formed() ? after.from().stream().map(Evaluation.Source::code).toList() : List.of();
		if (before == null) {
			all.add(new PlanDifference(Subject.ADMINISTRATIVE_UNIT, Type.FORMED, after.code(), after.name(), null, after.name(), from));
			return;
		}
		if (after.formed()) {
			all.add(new PlanDifference(Subject.ADMINISTRATIVE_UNIT, Type.GROUND_CHANGED, after.code(), after.name(), null, null, from));
		}
		if (!before.name().equals(after.name())) {
			all.add(new PlanDifference(Subject.ADMINISTRATIVE_UNIT, Type.RENAMED, after.code(), after.name(), before.name(), after.name(), List.of()));
		}
		if (before.type() != after.type()) {
			all.add(new PlanDifference(Subject.ADMINISTRATIVE_UNIT, Type.TYPE_CHANGED, after.code(), after.name(), before.type().name(), after.type().name(), List.of()));
		}
		if (!Objects.equals(before.parent(), after.parent())) {
			all.add(new PlanDifference(Subject.ADMINISTRATIVE_UNIT, Type.MOVED, after.code(), after.name(), before.parent(), after.parent(), List.of()));
		}
	}

	private static List<PlanDifference> bodies(ApparatusProjection plan) {
		List<PlanDifference> all = new ArrayList<>();
		for (PlannedBody body : plan.touchedBodies()) {
			PlannedBody before = plan.bodyBefore(body.key());
			if (!body.isThere()) {
				if (before != null) {
					String into = Objects.requireNonNull(body.gone()).into();
					all.add(new PlanDifference(Subject.ORG_UNIT, Type.ENDED, body.key(), before.name(), before.name(), into == null ? null : name(into, plan), List.of()));
				}
			} else if (before == null) {
				all.add(new PlanDifference(Subject.ORG_UNIT, Type.FORMED, body.key(), body.name(), null, body.name(), body.from()));
			} else {
				if (!before.name().equals(body.name())) {
					all.add(new PlanDifference(Subject.ORG_UNIT, Type.RENAMED, body.key(), body.name(), before.name(), body.name(), List.of()));
				}
				for (Hierarchy hierarchy : Hierarchy.values()) {
					String from = before.parents().get(hierarchy);
					String to = body.parents().get(hierarchy);
					if (!Objects.equals(from, to)) {
						all.add(new PlanDifference(Subject.ORG_UNIT, Type.MOVED, body.key(), body.name(), name(from, plan), name(to, plan), List.of()));
					}
				}
			}
		}
		return all;
	}

	private static @Nullable String name(@Nullable String body, ApparatusProjection plan) {
		PlannedBody known = body == null ? null : plan.anyBody(body);
		return known == null ? body : known.name();
	}

	private static List<PlanDifference> posts(ApparatusProjection plan) {
		List<PlanDifference> all = new ArrayList<>();
		for (PlannedPost post : plan.touchedPosts()) {
			PlannedPost before = plan.before(post.key());
			if (!post.isThere()) {
				if (before != null) {
					String into = Objects.requireNonNull(post.gone()).into();
					all.add(new PlanDifference(Subject.POSITION, Type.ENDED, post.key(), before.title(), told(before, plan), into == null ? null : told(Objects.requireNonNull(plan.anyPost(into)), plan),
							List.of()));
				}
			} else if (before == null) {
				all.add(new PlanDifference(Subject.POSITION, Type.FORMED, post.key(), post.title(), null, told(post, plan), post.from()));
			} else if (!before.unit().equals(post.unit())) {
				all.add(new PlanDifference(Subject.POSITION, Type.MOVED, post.key(), post.title(), name(before.unit(), plan), name(post.unit(), plan), List.of()));
			}
		}
		return all;
	}

	private static String told(PlannedPost post, ApparatusProjection plan) {
		return post.title() + ", " + name(post.unit(), plan);
	}

	private static List<PlanDifference> ties(ApparatusProjection plan) {
		List<PlanDifference> all = new ArrayList<>();
		plan.touchedPosts().stream().filter(PlannedPost::isThere).forEach(post -> {
			post.lines().forEach((line, superior) -> {
				String to = superior.post() == null ? null : plan.successor(superior.post());
				PlannedPost above = to == null ? null : plan.anyPost(to);
				all.add(new PlanDifference(Subject.LINE, Type.REPORTS_TO, post.key() + " " + line, post.title(), null, above == null ? null : told(above, plan), List.of()));
			});
			post.seats().forEach((committee, seated) -> all.add(new PlanDifference(Subject.SEAT, seated ? Type.SEATED : Type.UNSEATED, post.key() + " " + committee, post.title(),
					null, name(committee, plan), List.of())));
		});
		return all;
	}

	private static List<PlanDifference> people(ApparatusProjection plan) {
		List<PlanDifference> all = new ArrayList<>();
		for (PlannedPerson person : plan.touchedPeople()) {
			PlannedPerson before = Objects.requireNonNull(plan.personBefore(person.cadre()));
			String was = held(before, plan);
			if (person.released() != null) {
				all.add(new PlanDifference(Subject.CADRE, Type.RELEASED, person.cadre(), null, was, person.released().as().name(), List.of()));
			} else if (person.isUnanswered()) {
				all.add(new PlanDifference(Subject.CADRE, Type.BENCHED, person.cadre(), null, was, null, List.of()));
			} else if (!person.holds().equals(before.holds())) {
				all.add(new PlanDifference(Subject.CADRE, Type.PLACED, person.cadre(), null, was, held(person, plan), List.of()));
			}
		}
		return all;
	}

	private static @Nullable String held(PlannedPerson person, ApparatusProjection plan) {
		return person.holds().isEmpty() ? null
				: person.holds().stream().map(hold -> {
					PlannedPost known = plan.before(hold.post()) == null ? plan.anyPost(hold.post()) : plan.before(hold.post());
					return known == null ? hold.post() : told(known, plan);
				}).collect(Collectors.joining("; "));
	}
}
