package io.orgloom.structure;

import io.orgloom.graph.Content;
import io.orgloom.graph.Fact;
import io.orgloom.graph.FactType;
import io.orgloom.graph.IdentityRef;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Writing;
import io.orgloom.structure.StructureRearrangement.Body;
import io.orgloom.structure.StructureRearrangement.Ended;
import io.orgloom.structure.StructureRearrangement.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns what becomes of org units and posts into the facts of one Change. */
final class StructureRearranging {

	private final StructureRearrangement plan;
	private final LocalDate day;
	private final @Nullable String document;
	private final Writing writing;
	private final List<HandedOver> handedOver;
	private final Map<IdentityRef, Ended> ended = new HashMap<>();
	private final Set<List<@Nullable Object>> said = new HashSet<>();
	private final Set<List<Object>> tied = new HashSet<>();
	private final Set<String> told = new HashSet<>();

	private StructureRearranging(StructureRearrangement plan, @Nullable String document, Writing writing, List<HandedOver> handedOver) {
		this.plan = plan;
		this.day = plan.on();
		this.document = document;
		this.writing = writing;
		this.handedOver = handedOver;
		plan.ended().forEach(each -> ended.put(identity(each.post(), each.code()), each));
	}

	/** @param handedOver what goes over to a successor */
	static void run(StructureRearrangement plan, @Nullable String document, Writing writing, List<HandedOver> handedOver) {
		StructureRearranging work = new StructureRearranging(plan, document, writing, handedOver);
		work.load();
		Map<Ended, List<Fact>> before = new HashMap<>();
		plan.ended().forEach(each -> before.put(each, work.lasting(identity(each.post(), each.code()))));
		work.loadOthers(before.values());
		plan.bodies().forEach(work::core);
		plan.posts().forEach(work::core);
		plan.bodies().forEach(work::place);
		plan.posts().forEach(post -> writing.change(StructureFacts.establishedIn(post.code(), post.unit()), work.day));
		// successors take over before what was there ends: what follows rests on both
		plan.ended().stream().filter(each -> each.into() != null).flatMap(each -> Objects.requireNonNull(before.get(each)).stream().map(fact -> Map.entry(fact, each)))
			.sorted(Comparator.comparingInt(tie -> work.rank(tie.getKey()))).forEach(tie -> work.handOver(tie.getKey(), tie.getValue()));
		plan.ended().forEach(work::end);
		plan.lines().forEach(work::line);
		plan.seats().forEach(work::seat);
		plan.bodies().forEach(body -> body.from().forEach(old -> work.lineage(false, old.value(), body.code().value())));
		plan.posts().forEach(post -> post.from().forEach(old -> work.lineage(true, old.value(), post.code().value())));
	}

	/** Reads all it touches at once. */
	private void load() {
		Set<IdentityRef> identities = new TreeSet<>(ended.keySet());
		plan.bodies().forEach(body -> {
			identities.add(body.code().identity());
			body.parents().values().forEach(parent -> identities.add(parent.identity()));
			body.from().forEach(old -> identities.add(old.identity()));
		});
		plan.posts().forEach(post -> {
			identities.add(post.code().identity());
			identities.add(post.unit().identity());
			post.from().forEach(old -> identities.add(old.identity()));
		});
		plan.lines().forEach(line -> identities.add(line.position().identity()));
		plan.seats().forEach(seat -> identities.add(seat.position().identity()));
		writing.load(identities);
	}

	/** What stays and is tied to what ends gets other ties: it is read at once too. */
	private void loadOthers(Collection<List<Fact>> before) {
		Set<IdentityRef> others = new TreeSet<>();
		before.stream().flatMap(List::stream).filter(fact -> group(fact.type()) != null)
			.forEach(fact -> others.add(new IdentityRef(fact.type().sourceLabel(), fact.content().source())));
		writing.load(others);
	}

	/** What is believed of an identity that holds on the day or begins later. */
	private List<Fact> lasting(IdentityRef identity) {
		return writing.believed(identity).stream().filter(fact -> fact.interval().reachesPast(day)).toList();
	}

	private void core(Body body) {
		if (body.formed()) {
			writing.record(StructureFacts.unit(body.code(), Objects.requireNonNull(body.name()), Objects.requireNonNull(body.kind()), body.hierarchy(), body.field(), document),
					Interval.from(day));
		} else if (body.name() != null) {
			Map<String, Object> state = writing.believed(body.code().identity()).stream()
				.filter(fact -> fact.content().isState(FactType.CORE) && fact.content().source().equals(body.code().value()) && fact.holdsOn(day)).findFirst()
				.orElseThrow(() -> new UnknownOrgUnit(body.code(), day)).content().state();
			writing.change(StructureFacts.unit(body.code(), body.name(), OrgUnitKind.valueOf(String.valueOf(state.get("kind"))), body.hierarchy(),
					Optional.ofNullable(state.get("field")).map(field -> AgencyField.valueOf(field.toString())).orElse(null),
					Optional.ofNullable(state.get("source")).map(Object::toString).orElse(null)), day);
		}
	}

	private void core(Post post) {
		if (post.formed()) {
			writing.record(StructureFacts.position(post.code(), post.title(), post.role(), post.rank(), null, null, document), Interval.from(day));
		}
	}

	private void place(Body body) {
		body.parents().forEach((hierarchy, parent) -> writing.change(StructureFacts.partOf(body.code(), parent, hierarchy), day));
		body.governs().forEach(area -> writing.change(StructureFacts.governs(body.code(), area), day));
	}

	/** What ties others to something that ends ties them to what it becomes; what would tie that to itself is left out. */
	private void handOver(Fact fact, Ended end) {
		Content content = fact.content();
		if (content.type().isState()) {
			if (content.isState(StructureFacts.FUNCTION) && content.source().equals(end.code())) {
				say(Content.state(content.type(), Objects.requireNonNull(end.into()), StructureFacts.FUNCTION, content.variant(), content.state()), fact);
			}
			return;
		}
		HandedOver group = group(content.type());
		if (group == null) {
			return;
		}
		String source = successor(content.type().sourceLabel(), content.source());
		String target = successor(content.type().targetLabel(), String.valueOf(content.target()));
		boolean ofOthers = content.type().equals(StructureFacts.REPORTS_TO) && !isFirst(content, end);
		if (source != null && target != null && !source.equals(target) && !ofOthers && !isSaidMore(group, content.type(), source, target)) {
			say(Content.link(content.type(), source, target, content.properties()), fact);
		}
	}

	/** Those that say more first, so that what says less is left out beside them. */
	private int rank(Fact fact) {
		HandedOver group = group(fact.type());
		return group == null ? 0 : group.types().indexOf(fact.type());
	}

	private @Nullable HandedOver group(FactType type) {
		return handedOver.stream().filter(each -> each.types().contains(type)).findFirst().orElse(null);
	}

	/** Whether a fact that says more ties the same two from the day on. */
	private boolean isSaidMore(HandedOver group, FactType type, String source, String target) {
		return group.types().subList(0, group.types().indexOf(type)).stream().anyMatch(more -> tied.contains(List.of(more, source, target))
				|| writing.believed(new IdentityRef(more.sourceLabel(), source)).stream().anyMatch(fact -> fact.type().equals(more) && target.equals(fact.content().target())
						&& fact.holdsOn(day)));
	}

	/** A post formed of several reports where the first of them did: two superiors would be none's wish. */
	private boolean isFirst(Content line, Ended end) {
		if (!line.source().equals(end.code())) {
			return true;
		}
		return plan.posts().stream().filter(post -> post.code().value().equals(end.into())).flatMap(post -> post.from().stream()).findFirst()
			.map(first -> first.value().equals(end.code())).orElse(false);
	}

	private void say(Content content, Fact of) {
		LocalDate from = of.interval().from().isBefore(day) ? day : of.interval().from();
		if (said.add(slot(content))
				&& writing.believedLike(content).stream().noneMatch(known -> known.interval().overlaps(new Interval(from, of.interval().until())))) {
			writing.record(content, new Interval(from, of.interval().until()));
			tied.add(List.of(content.type(), content.source(), String.valueOf(content.target())));
		}
	}

	/** What at most one fact may be said in. */
	private static List<@Nullable Object> slot(Content content) {
		List<@Nullable Object> slot = new ArrayList<>(List.of(content.type(), content.source(), content.type().isState() ? "" : String.valueOf(content.target())));
		content.type().discriminators().forEach(name -> slot.add(content.properties().get(name)));
		return slot;
	}

	/** What something is afterwards: itself where it stays, null where it ends without a successor. */
	private @Nullable String successor(String label, String code) {
		Ended end = ended.get(new IdentityRef(label, code));
		String at = code;
		Set<String> seen = new HashSet<>();
		while (end != null && seen.add(at)) {
			if (end.into() == null) {
				return null;
			}
			at = end.into();
			end = ended.get(new IdentityRef(label, at));
		}
		return at;
	}

	/** The places of what lies in an org unit stay, so that the ledger refuses what was left in it. */
	private void end(Ended end) {
		IdentityRef identity = identity(end.post(), end.code());
		if (!writing.exists(identity, day.minusDays(1))) {
			throw end.post() ? new UnknownPosition(new PositionCode(end.code()), day.minusDays(1)) : new UnknownOrgUnit(new OrgUnitCode(end.code()), day.minusDays(1));
		}
		writing.believed(identity).stream().filter(fact -> !identity.code().equals(fact.content().target()) || !StructureFacts.isPlace(fact.type()))
			.forEach(fact -> writing.close(fact, day));
	}

	private void line(StructureRearrangement.LineChange change) {
		List<Fact> present = lasting(change.position().identity()).stream().filter(fact -> fact.type().equals(StructureFacts.REPORTS_TO)
				&& fact.content().source().equals(change.position().value()) && change.line().name().equals(fact.content().properties().get("line"))).toList();
		boolean there = false;
		for (Fact fact : present) {
			if (change.superior() != null && change.superior().value().equals(fact.content().target()) && fact.holdsOn(day)) {
				there = true;
			} else {
				writing.close(fact, day);
			}
		}
		if (change.superior() != null && !there) {
			writing.record(StructureFacts.reportsTo(change.position(), change.superior(), change.line()), Interval.from(day));
		}
	}

	private void seat(StructureRearrangement.SeatChange change) {
		Content seat = StructureFacts.seatsExOfficio(change.position(), change.committee());
		if (change.seated()) {
			writing.change(seat, day);
		} else {
			writing.believedLike(seat).forEach(fact -> writing.close(fact, day));
		}
	}

	/** One reorganisation an org unit or post on a day. */
	private void lineage(boolean post, String old, String result) {
		String event = StructureFacts.event(post, result, day);
		if (told.add(event)) {
			writing.record(StructureFacts.reorganisation(event, day, document), Interval.from(day));
			writing.record(StructureFacts.link(post ? StructureFacts.RESULTS_IN_POSITION : StructureFacts.RESULTS_IN_UNIT, event, result, null), Interval.from(day));
		}
		writing.record(StructureFacts.link(post ? StructureFacts.POSITION_CONTRIBUTES : StructureFacts.UNIT_CONTRIBUTES, old, event, 1.0), Interval.from(day));
	}

	private static IdentityRef identity(boolean post, String code) {
		return new IdentityRef(post ? StructureFacts.POSITION : StructureFacts.ORG_UNIT, code);
	}
}
