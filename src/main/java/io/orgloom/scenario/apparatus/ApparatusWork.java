package io.orgloom.scenario.apparatus;

import io.orgloom.scenario.ApparatusStep;
import io.orgloom.scenario.ApparatusStep.AbolishOrgUnit;
import io.orgloom.scenario.ApparatusStep.AbolishPosition;
import io.orgloom.scenario.ApparatusStep.ChangeLine;
import io.orgloom.scenario.ApparatusStep.ChangeSeat;
import io.orgloom.scenario.ApparatusStep.CreateOrgUnit;
import io.orgloom.scenario.ApparatusStep.CreatePosition;
import io.orgloom.scenario.ApparatusStep.MergeOrgUnits;
import io.orgloom.scenario.ApparatusStep.MergePositions;
import io.orgloom.scenario.ApparatusStep.MoveOrgUnit;
import io.orgloom.scenario.ApparatusStep.MovePosition;
import io.orgloom.scenario.ApparatusStep.NewOrgUnit;
import io.orgloom.scenario.ApparatusStep.NewPosition;
import io.orgloom.scenario.ApparatusStep.PlaceCadre;
import io.orgloom.scenario.ApparatusStep.Release;
import io.orgloom.scenario.ApparatusStep.ReleaseCadre;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import io.orgloom.scenario.apparatus.PlannedPerson.Hold;
import io.orgloom.scenario.apparatus.PlannedPerson.Released;
import io.orgloom.scenario.apparatus.PlannedPost.Superior;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each kind of step does to the apparatus. A refusal may come at any point: the projection takes back what was done until then. */
final class ApparatusWork {

	private final ApparatusProjection plan;
	private final PlannedGround ground;

	ApparatusWork(ApparatusProjection plan, PlannedGround ground) {
		this.plan = plan;
		this.ground = ground;
	}

	/** Does a step; gives the key of what it formed. */
	List<String> perform(ApparatusStep step) {
		return switch (step) {
			case CreateOrgUnit create -> List.of(create(create.unit()));
			case MergeOrgUnits merge -> List.of(merge(merge));
			case MoveOrgUnit move -> none(() -> move(move));
			case RenameOrgUnit rename -> none(() -> plan.put(own(rename.code()).named(rename.name())));
			case AbolishOrgUnit abolish -> none(() -> abolish(abolish));
			case CreatePosition create -> List.of(form(create.position(), List.of()));
			case MovePosition move -> none(() -> plan.put(ownPost(move.code()).in(own(move.unit()).key())));
			case MergePositions merge -> List.of(merge(merge));
			case AbolishPosition abolish -> none(() -> end(ownPost(abolish.code()), null));
			case ChangeLine line -> none(() -> change(line));
			case ChangeSeat seat -> none(() -> plan.put(ownPost(seat.position()).seated(plan.body(seat.committee()).key(), seat.seated())));
			case PlaceCadre place -> none(() -> place(place));
			case ReleaseCadre release -> none(() -> release(release));
		};
	}

	private static List<String> none(Runnable work) {
		work.run();
		return List.of();
	}

	/** An org unit that is there and works in the territory that is planned. */
	private PlannedBody own(String code) {
		PlannedBody body = plan.body(code);
		requireInScope(body);
		return body;
	}

	private void requireInScope(PlannedBody body) {
		String area = plan.worksFor(body);
		if (!ground.isWholeCountry() && (area == null || !ground.isPlanned(area) && !ground.isInScope(area))) {
			throw new OrgUnitOutsidePlan(body.key(), body.name());
		}
	}

	private PlannedPost ownPost(String code) {
		PlannedPost post = plan.post(code);
		own(post.unit());
		return post;
	}

	private String create(NewOrgUnit unit) {
		Map<Hierarchy, String> parents = unit.parent() == null ? Map.of() : Map.of(unit.hierarchy(), plan.body(unit.parent()).key());
		return form(unit, parents, unit.governs() == null ? List.of() : List.of(governed(unit.governs())), List.of());
	}

	private String governed(String code) {
		if (!ground.isPlanned(code)) {
			throw new GovernedUnitNotInPlan(code);
		}
		return code;
	}

	private String form(NewOrgUnit unit, Map<Hierarchy, String> parents, List<String> governs, List<String> from) {
		PlannedBody formed = new PlannedBody(plan.nextBody(), unit.name().strip(), unit.kind(), unit.hierarchy(), unit.field(), parents, governs, true, from, null);
		plan.put(formed);
		requireInScope(formed);
		return formed.key();
	}

	private String merge(MergeOrgUnits step) {
		List<PlannedBody> from = distinct(step.from()).stream().map(this::own).toList();
		from.stream().filter(body -> body.hierarchy() != step.into().hierarchy()).findFirst().ifPresent(other -> {
			throw new HierarchiesDiffer(other.key(), other.hierarchy(), step.into().hierarchy());
		});
		Set<String> members = new HashSet<>(step.from());
		String parent = step.into().parent() != null ? plan.body(step.into().parent()).key() : placeOf(from, members);
		if (parent != null && isWithin(parent, members)) {
			throw new OrgUnitBelowItself(parent, step.from().getFirst());
		}
		List<String> governs = step.into().governs() != null ? List.of(governed(step.into().governs()))
				: from.stream().flatMap(body -> body.governs().stream()).filter(ground::isPlanned).distinct().toList();
		String key = form(step.into(), parent == null ? Map.of() : Map.of(step.into().hierarchy(), parent), governs, List.copyOf(step.from()));
		from.forEach(body -> handOver(body, key));
		return key;
	}

	private static List<String> distinct(List<String> codes) {
		Set<String> seen = new HashSet<>();
		codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(twice -> {
			throw new NamedTwice(twice);
		});
		return codes;
	}

	/** Where the first lies whose place is none of them. */
	private @Nullable String placeOf(List<PlannedBody> from, Set<String> members) {
		return from.stream().map(PlannedBody::parent).filter(Objects::nonNull).filter(parent -> !isWithin(parent, members)).findFirst().orElse(null);
	}

	/** What lies in an org unit and its posts go over to another, and it ends. */
	private void handOver(PlannedBody body, String into) {
		for (PlannedBody lower : plan.below(body.key())) {
			PlannedBody moved = lower;
			for (Map.Entry<Hierarchy, String> place : lower.parents().entrySet()) {
				moved = place.getValue().equals(body.key()) ? moved.in(place.getKey(), into) : moved;
			}
			plan.put(moved);
		}
		plan.posts(body.key()).forEach(post -> plan.put(post.in(into)));
		plan.put(Objects.requireNonNull(plan.anyBody(body.key())).going(into));
	}

	private void move(MoveOrgUnit step) {
		PlannedBody body = own(step.code());
		PlannedBody parent = plan.body(step.parent());
		if (isWithin(parent.key(), Set.of(body.key()))) {
			throw new OrgUnitBelowItself(parent.key(), body.key());
		}
		plan.put(body.in(body.hierarchy(), parent.key()));
		requireInScope(plan.body(body.key()));
	}

	/** Whether an org unit is one of some, or lies in one of them, in any hierarchy. */
	private boolean isWithin(String code, Set<String> some) {
		Set<String> seen = new HashSet<>();
		Deque<String> left = new ArrayDeque<>(List.of(code));
		while (!left.isEmpty()) {
			String at = left.poll();
			if (some.contains(at)) {
				return true;
			}
			PlannedBody body = seen.add(at) ? plan.anyBody(at) : null;
			if (body != null) {
				left.addAll(body.parents().values());
			}
		}
		return false;
	}

	private void abolish(AbolishOrgUnit step) {
		PlannedBody body = own(step.code());
		if (step.into() != null) {
			PlannedBody into = own(step.into());
			if (isWithin(into.key(), Set.of(body.key()))) {
				throw new OrgUnitBelowItself(into.key(), body.key());
			}
			plan.put(into.takingIn(body.key()));
			handOver(body, into.key());
			return;
		}
		plan.posts(body.key()).forEach(post -> end(post, null));
		List<PlannedBody> below = plan.below(body.key());
		if (!below.isEmpty() && body.parent() == null) {
			throw new OrgUnitsLeftBelow(body.key(), below.size());
		}
		below.forEach(lower -> plan.put(lower.in(lower.hierarchy(), Objects.requireNonNull(body.parent()))));
		plan.put(plan.body(body.key()).going(null));
	}

	private String form(NewPosition post, List<String> from) {
		PlannedPost formed = new PlannedPost(plan.nextPost(), post.title().strip(), post.role(), post.rank(), own(post.unit()).key(), true, from, Map.of(), Map.of(), null);
		plan.put(formed);
		return formed.key();
	}

	private String merge(MergePositions step) {
		List<PlannedPost> from = distinct(step.from()).stream().map(this::ownPost).toList();
		String key = form(step.into(), List.copyOf(step.from()));
		from.forEach(post -> end(post, key));
		return key;
	}

	private void end(PlannedPost post, @Nullable String into) {
		List.copyOf(plan.holders(post.key())).forEach(cadre -> plan.put(Objects.requireNonNull(plan.person(cadre)).losing(post.key())));
		plan.put(post.going(into));
	}

	private void change(ChangeLine step) {
		PlannedPost post = ownPost(step.position());
		String superior = step.superior() == null ? null : plan.post(step.superior()).key();
		if (superior != null && reports(superior, post.key(), step.line())) {
			throw new PositionReportsToItself(post.key(), superior);
		}
		plan.put(post.reporting(step.line(), superior));
	}

	/** Whether a post is another, or reports to it over any number of lines of one kind. */
	private boolean reports(String post, String to, Line line) {
		Set<String> seen = new TreeSet<>();
		Deque<String> left = new ArrayDeque<>(List.of(post));
		while (!left.isEmpty()) {
			String at = left.poll();
			if (at.equals(to)) {
				return true;
			}
			if (seen.add(at)) {
				left.addAll(superiors(at, line));
			}
		}
		return false;
	}

	private List<String> superiors(String post, Line line) {
		PlannedPost planned = plan.anyPost(post);
		Superior own = planned == null ? null : planned.lines().get(line);
		if (own != null) {
			return own.post() == null ? List.of() : List.of(plan.successor(own.post()));
		}
		String at = planned != null && planned.formed() && !planned.from().isEmpty() ? planned.from().getFirst() : post;
		return plan.base().lines(at).stream().filter(each -> each.line() == line && each.source().value().equals(at)).map(each -> plan.successor(each.target().value())).toList();
	}

	private void place(PlaceCadre step) {
		PlannedPost post = ownPost(step.position());
		PlannedPerson person = person(step.cadre());
		Hold wanted = new Hold(post.key(), step.acting(), step.concurrent(), true);
		if (person.holds().stream().anyMatch(hold -> hold.post().equals(post.key()) && (hold.acting() == step.acting() || step.acting()))) {
			throw new HeldInPlan(post.key(), person.cadre());
		}
		plan.holders(post.key()).stream().filter(cadre -> !cadre.equals(person.cadre())).map(cadre -> Objects.requireNonNull(plan.person(cadre)))
			.filter(holder -> holder.holds().stream().anyMatch(hold -> hold.post().equals(post.key()) && hold.acting() == step.acting())).findFirst().ifPresent(holder -> {
				throw new HeldInPlan(post.key(), holder.cadre());
			});
		PlannedPerson free = person.leaving(post.key());
		for (Hold hold : wanted.isMain() ? free.holds() : List.<Hold>of()) {
			free = hold.isMain() ? free.leaving(hold.post()) : free;
		}
		plan.put(free.holding(wanted));
	}

	private void release(ReleaseCadre step) {
		PlannedPerson person = person(step.cadre());
		if (step.as() == Release.SURPLUS && (step.reason() == null || step.reason().isBlank())) {
			throw new ReleaseUnexplained(step.cadre());
		}
		plan.put(person.released(new Released(step.as(), step.reason())));
	}

	/** Somebody of the base; one who holds nothing is no less there. Those who work elsewhere are not the plan's to move. */
	private PlannedPerson person(String cadre) {
		PlannedPerson person = plan.person(cadre);
		if (person == null) {
			throw new CadreNotInPlan(cadre);
		}
		person.holds().stream().filter(Hold::isMain).map(hold -> plan.anyPost(hold.post())).filter(Objects::nonNull).forEach(post -> own(post.unit()));
		return person;
	}
}
