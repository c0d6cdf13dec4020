package io.orgloom.impact.apparatus;

import io.orgloom.impact.apparatus.Proposal.Open;
import io.orgloom.impact.apparatus.Proposal.Proposed;
import io.orgloom.impact.apparatus.Proposal.Reason;
import io.orgloom.policy.Finding;
import io.orgloom.scenario.ApparatusStep;
import io.orgloom.scenario.ApparatusStep.AbolishOrgUnit;
import io.orgloom.scenario.ApparatusStep.CreateOrgUnit;
import io.orgloom.scenario.ApparatusStep.CreatePosition;
import io.orgloom.scenario.ApparatusStep.MergeOrgUnits;
import io.orgloom.scenario.ApparatusStep.NewOrgUnit;
import io.orgloom.scenario.ApparatusStep.NewPosition;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.StaffedPlan.Formed;
import io.orgloom.scenario.StaffedPlan.Old;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedFigures;
import io.orgloom.structure.PositionRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out one proposal by doing each step on a copy of the plan. Bodies of units that become one become one, kind by kind, the largest of each unit with the largest
 * of the others; those of units that end without a successor end, what lies below them and works elsewhere goes to the body above.
 */
final class ConsequenceWork {

	private final StaffedPlan plan;
	private final ApparatusProjection tried;
	private final RequiredBodies required;
	private final PlannedFigures figures;
	private final Map<String, List<PlannedBody>> workingFor = new HashMap<>();
	private final Map<String, Integer> sizes = new HashMap<>();
	private final List<Proposed> steps = new ArrayList<>();
	private final List<Open> open = new ArrayList<>();

	ConsequenceWork(StaffedPlan plan, RequiredBodies required) {
		this.plan = plan;
		this.tried = plan.apparatus().copy();
		this.required = required;
		this.figures = new PlannedFigures(tried, plan.ground());
	}

	Proposal propose() {
		tried.base().units().values().forEach(unit -> {
			PlannedBody body = Objects.requireNonNull(tried.anyBody(unit.code().value()));
			sizes.put(body.key(), unit.posts());
			note(body);
		});
		tried.touchedBodies().stream().filter(PlannedBody::formed).forEach(this::note);
		load();
		plan.formed().forEach(this::join);
		plan.ended().forEach(this::end);
		return new Proposal(plan.scenario().revision(), List.copyOf(steps), List.copyOf(open), names());
	}

	private Map<String, String> names() {
		Map<String, String> names = PlanNames.of(tried, plan.ground(), steps.stream().map(Proposed::step).toList());
		plan.formed().forEach(unit -> names.put(unit.code(), unit.name()));
		plan.ended().forEach(unit -> names.put(unit.code(), unit.name()));
		return names;
	}

	private void note(PlannedBody body) {
		String area = body.isThere() ? tried.worksFor(body) : null;
		if (area != null) {
			workingFor.computeIfAbsent(area, unit -> new ArrayList<>()).add(body);
		}
	}

	/** The bodies above too: norms hold a body against what it lies in. */
	private void load() {
		tried.base().load(Stream.concat(plan.formed().stream().flatMap(unit -> Stream.concat(Stream.of(unit.code()), unit.from().stream().map(Old::code))), plan.ended().stream().map(Old::code))
			.flatMap(unit -> bodies(unit).stream()).flatMap(body -> Stream.concat(Stream.of(body.key()), Stream.ofNullable(body.parent()))).distinct().toList(), List.of(), List.of());
	}

	private List<PlannedBody> bodies(String unit) {
		return workingFor.getOrDefault(unit, List.of());
	}

	// ---- units that become one

	private void join(Formed unit) {
		Map<String, String> standing = standing(unit);
		for (Map.Entry<String, List<PlannedBody>> group : groups(unit).entrySet()) {
			List<PlannedBody> members = group.getValue().stream().filter(body -> isThere(body.key())).toList();
			String target = standing.get(group.getKey());
			if (target == null && members.size() == 1 && members.getFirst().governs().isEmpty()) {
				rename(unit, members.getFirst());
			} else if (!members.isEmpty()) {
				List<String> fromBodies = target == null ? keys(members) : Stream.concat(Stream.of(target), keys(members).stream()).toList();
				PostSuccession posts = new PostSuccession(tried, fromBodies);
				String key = target == null ? merge(unit, members) : takeIn(unit, members, target);
				posts.join(key, (step, reason) -> propose(step, unit.code(), reason, null));
			}
		}
		require(unit);
	}

	private static List<String> keys(List<PlannedBody> bodies) {
		return bodies.stream().map(PlannedBody::key).toList();
	}

	/** Bodies that work for the unit already, by what they are alike in. */
	private Map<String, String> standing(Formed unit) {
		Map<String, String> standing = new HashMap<>();
		ranked(bodies(unit.code()).stream().filter(body -> isThere(body.key())).toList()).forEach((body, sort) -> standing.put(sort, body.key()));
		return standing;
	}

	/** Bodies of the units that go into it, by what they are alike in; those above before those below. */
	private Map<String, List<PlannedBody>> groups(Formed unit) {
		Map<String, List<PlannedBody>> alike = new LinkedHashMap<>();
		List<Map.Entry<PlannedBody, String>> all = new ArrayList<>();
		unit.from().forEach(member -> all.addAll(ranked(bodies(member.code())).entrySet()));
		all.sort(Comparator.comparingInt((Map.Entry<PlannedBody, String> each) -> depth(each.getKey())).thenComparing(each -> -sizes.getOrDefault(each.getKey().key(), 0)));
		all.forEach(each -> alike.computeIfAbsent(each.getValue(), sort -> new ArrayList<>()).add(each.getKey()));
		return alike;
	}

	/** What bodies of one unit are alike in to those of another: kind, hierarchy, field, and the place by size among those of their kind. */
	private Map<PlannedBody, String> ranked(List<PlannedBody> bodies) {
		Map<String, Integer> ranks = new HashMap<>();
		Map<PlannedBody, String> sorts = new LinkedHashMap<>();
		bodies.stream().sorted(Comparator.comparingInt((PlannedBody body) -> -sizes.getOrDefault(body.key(), 0)).thenComparing(PlannedBody::key)).forEach(body -> {
			String kind = body.kind() + " " + body.hierarchy() + " " + body.field();
			sorts.put(body, kind + " " + ranks.merge(kind, 1, Integer::sum));
		});
		return sorts;
	}

	private int depth(PlannedBody body) {
		int depth = 0;
		for (PlannedBody at = body; at != null && at.governs().isEmpty() && depth < sizes.size(); at = at.parent() == null ? null : tried.anyBody(at.parent())) {
			depth++;
		}
		return depth;
	}

	private String merge(Formed unit, List<PlannedBody> members) {
		PlannedBody first = members.getFirst();
		boolean governs = members.stream().anyMatch(body -> !body.governs().isEmpty());
		NewOrgUnit into = new NewOrgUnit(BodyNames.of(first.name(), unit), first.kind(), first.hierarchy(), first.field(), null, governs ? unit.code() : null);
		return propose(new MergeOrgUnits(into, keys(members)), unit.code(), Reason.BODIES_JOIN, null);
	}

	/** The only one of its kind goes along with what it lies in. */
	private void rename(Formed unit, PlannedBody body) {
		String name = BodyNames.of(body.name(), unit);
		if (!name.equals(body.name())) {
			propose(new RenameOrgUnit(body.key(), name), unit.code(), Reason.BODIES_JOIN, null);
		}
	}

	private String takeIn(Formed unit, List<PlannedBody> members, String target) {
		members.forEach(body -> propose(new AbolishOrgUnit(body.key(), target), unit.code(), Reason.BODIES_JOIN, null));
		return target;
	}

	/** What norms ask of the bodies that govern the unit, as the proposal leaves them. */
	private void require(Formed unit) {
		for (PlannedBody body : tried.touchedBodies()) {
			if (body.isThere() && body.governs().contains(unit.code())) {
				RequiredBodies.Wanted wanted = required.of(body, unit, tried, figures);
				wanted.bodies().forEach(missing -> {
					String key = propose(new CreateOrgUnit(missing.unit()), unit.code(), Reason.NORM, missing.norm());
					propose(new CreatePosition(new NewPosition(missing.head(), PositionRole.HEAD, null, key)), unit.code(), Reason.NORM, missing.norm());
				});
				wanted.posts().forEach(missing -> propose(new CreatePosition(missing.post()), unit.code(), Reason.NORM, missing.norm()));
				wanted.open().forEach(finding -> open.add(new Open(unit.code(), body.key(), body.name(), finding.rule(), finding.source())));
			}
		}
	}

	// ---- units that end

	private void end(Old unit) {
		List<PlannedBody> ending = bodies(unit.code()).stream().sorted(Comparator.comparingInt((PlannedBody body) -> -depth(body)).thenComparing(PlannedBody::key)).toList();
		for (PlannedBody body : ending) {
			if (isThere(body.key())) {
				if (tried.body(body.key()).parent() == null && !tried.below(body.key()).isEmpty()) {
					open.add(new Open(unit.code(), body.key(), body.name(), null, null));
				} else {
					propose(new AbolishOrgUnit(body.key(), null), unit.code(), Reason.UNIT_ENDS, null);
				}
			}
		}
	}

	private boolean isThere(String body) {
		return Objects.requireNonNull(tried.anyBody(body)).isThere();
	}

	/** Does a step on the copy and notes it; gives the key of what it formed. */
	private String propose(ApparatusStep step, String unit, Reason reason, @Nullable Finding norm) {
		List<String> keys = tried.apply(step, plan.ground()).keys();
		steps.add(new Proposed(step, keys.isEmpty() ? null : keys.getFirst(), unit, reason, Optional.ofNullable(norm).map(Finding::rule).orElse(null), Optional.ofNullable(norm).map(Finding::source).orElse(null)));
		return keys.isEmpty() ? "" : keys.getFirst();
	}
}
