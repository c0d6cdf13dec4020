package io.orgloom.cadreplan;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanQueries.ChangedPost;
import io.orgloom.cadreplan.CadrePlanQueries.LostPost;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reorganisation did to a plan: nominations whose post ended, with the posts that continue it, and carrying one over. The nomination stays the same, with
 * its assessment and its past; people decide, one by one.
 */
@Service
public class CarryOvers {

	private final CadrePlans plans;
	private final CadrePlanQueries queries;
	private final NominationCheck check;
	private final PlanScope scope;
	private final Structure structure;
	private final Ledger ledger;
	private final Times times;

	CarryOvers(CadrePlans plans, CadrePlanQueries queries, NominationCheck check, PlanScope scope, Structure structure, Ledger ledger, Times times) {
		this.plans = plans;
		this.queries = queries;
		this.check = check;
		this.scope = scope;
		this.structure = structure;
		this.ledger = ledger;
		this.times = times;
	}

	/** The nominations whose post has ended, each with the posts it could be carried over to. */
	@Transactional(readOnly = true)
	public List<CarryOver> proposed(CadrePlanCode plan, AsOf asOf, ReadPurpose purpose) {
		plans.plan(plan, asOf);
		return proposed(plans.picture(plan, each -> each.position() == null, asOf, purpose), asOf);
	}

	/** The same of a plan that was read already. */
	@Transactional(readOnly = true)
	public List<CarryOver> proposed(PlanView view, AsOf asOf) {
		return proposed(view.picture(), asOf);
	}

	private List<CarryOver> proposed(PlanPicture picture, AsOf asOf) {
		List<LostPost> lost = queries.lostPosts(picture.plan().code(), asOf);
		Map<PositionCode, Position> successors = structure.positions(lost.stream().flatMap(each -> each.successors().stream()).distinct().toList(), asOf).stream()
			.collect(Collectors.toMap(Position::code, position -> position));
		Map<PositionCode, Integer> sharing = new HashMap<>();
		lost.stream().flatMap(each -> each.successors().stream().limit(1)).forEach(code -> sharing.merge(code, 1, Integer::sum));
		picture.nominations().stream().map(Nomination::position).filter(sharing::containsKey).forEach(code -> sharing.merge(code, 1, Integer::sum));
		Map<NominationCode, Nomination> nominations = picture.nominations().stream().collect(Collectors.toMap(Nomination::code, each -> each));
		return lost.stream().filter(each -> nominations.containsKey(each.nomination())).map(each -> new CarryOver(nominations.get(each.nomination()), each.former(),
				each.title(), each.ended(), each.successors().stream().map(successors::get).filter(Objects::nonNull).toList(),
				each.successors().stream().findFirst().map(sharing::get).orElse(0))).toList();
	}

	/** The nominations whose post is of another rank or role than when they were assessed. */
	@Transactional(readOnly = true)
	public List<PostChanged> changed(CadrePlanCode plan, AsOf asOf, ReadPurpose purpose) {
		plans.plan(plan, asOf);
		List<ChangedPost> changed = queries.changedPosts(plan, asOf);
		if (changed.isEmpty()) {
			return List.of();
		}
		Set<NominationCode> codes = changed.stream().map(ChangedPost::nomination).collect(Collectors.toSet());
		return changed(changed, plans.picture(plan, each -> codes.contains(each.code()), asOf, purpose));
	}

	/** The same of a plan that was read already. */
	@Transactional(readOnly = true)
	public List<PostChanged> changed(PlanView view, AsOf asOf) {
		return changed(queries.changedPosts(view.plan().code(), asOf), view.picture());
	}

	private static List<PostChanged> changed(List<ChangedPost> changed, PlanPicture picture) {
		Map<NominationCode, Nomination> nominations = picture.nominations().stream().collect(Collectors.toMap(Nomination::code, each -> each));
		return changed.stream().map(each -> new PostChanged(nominations.get(each.nomination()), each.position(), each.before(), each.now())).toList();
	}

	/**
	 * Carries a nomination over to a post that continues its own; the plan covers that post from then on. {@link NotSuccessor} where it does not continue it,
	 * {@link NominationForbidden} where binding rules are missed for certain.
	 */
	@Transactional
	public Change carry(CadrePlanCode plan, NominationCode code, long version, PositionCode successor, LocalDate from, ReadPurpose purpose, ChangeNote note) {
		AsOf day = times.on(from);
		CadrePlan planned = plans.plan(plan, day);
		if (planned.isOver(from)) {
			throw new CadrePlanOver(planned, from);
		}
		ledger.lock();
		Nomination present = plans.nomination(plan, code, day, purpose);
		if (present.version() != version) {
			throw new NominationStale(present, version);
		}
		PlanPicture before = plans.picture(plan, each -> each.code().equals(code), day, purpose);
		CarryOver offered = proposed(before, day).stream()
			.filter(each -> each.nomination().code().equals(code) && each.successors().stream().anyMatch(post -> post.code().equals(successor))).findFirst()
			.orElseThrow(() -> new NotSuccessor(code, successor));
		scope.require(new TreeSet<>(units(offered.successors().stream().filter(post -> post.code().equals(successor)).toList())), planned.area(), day);
		Nomination carried = new Nomination(code, successor, present.cadre(), present.assessment(), present.version());
		PlanPicture after = before.covering(offered.successors()).without(Set.of(code));
		check.accepted(new NewNomination(successor, present.cadre(), present.assessment()), code, after, List.of());
		check.warnings(List.of(carried), after.with(List.of(carried), after.profiles(), queries.places(units(offered.successors()), day)));
		return ledger.write(note, writing -> {
			writing.load(List.of(plan.identity(), successor.identity(), present.cadre().identity(), code.identity()));
			if (!queries.covers(plan, successor, day)) {
				writing.record(CadrePlanFacts.covers(plan, successor), NominationWriting.shared(from, writing, List.of(plan.identity(), successor.identity())));
			}
			writing.record(CadrePlanFacts.nominatedFor(code, successor),
					NominationWriting.shared(from, writing, List.of(code.identity(), successor.identity())));
		});
	}

	private static List<OrgUnitCode> units(List<Position> posts) {
		return posts.stream().map(Position::unit).filter(Objects::nonNull).distinct().toList();
	}
}
