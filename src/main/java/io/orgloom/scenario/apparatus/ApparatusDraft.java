package io.orgloom.scenario.apparatus;

import io.orgloom.scenario.apparatus.PlannedPeople.Leaving;
import io.orgloom.scenario.apparatus.PlannedPeople.Placing;
import io.orgloom.scenario.apparatus.PlannedPerson.Hold;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.StructureRearrangement;
import io.orgloom.structure.StructureRearrangement.Body;
import io.orgloom.structure.StructureRearrangement.Ended;
import io.orgloom.structure.StructureRearrangement.LineChange;
import io.orgloom.structure.StructureRearrangement.Post;
import io.orgloom.structure.StructureRearrangement.SeatChange;
import io.orgloom.territory.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan changes of the apparatus, in the words of structure and of people. What steps formed and ended again is no part of it. */
public final class ApparatusDraft {

	private final ApparatusProjection plan;
	private final FormedCodes codes;

	/**
	 * @param units the code an administrative unit has once the plan is in force, by code or key
	 * @param usedUnits which of some codes of org units were ever given
	 * @param usedPosts the same of posts
	 */
	public ApparatusDraft(ApparatusProjection plan, UnaryOperator<String> units, FormedCodes.Used usedUnits, FormedCodes.Used usedPosts) {
		this.plan = plan;
		this.codes = FormedCodes.of(plan, units, usedUnits, usedPosts);
	}

	/** Org units, posts, lines and seats. */
	public StructureRearrangement structure(LocalDate on) {
		List<Ended> ended = new ArrayList<>();
		plan.touchedPosts().stream().filter(post -> !post.formed() && !post.isThere()).forEach(post -> ended.add(new Ended(true, post.key(), post(plan.successor(post.key()), post.key()))));
		plan.touchedBodies().stream().filter(body -> !body.formed() && !body.isThere()).forEach(body -> ended.add(new Ended(false, body.key(), becomes(body.key()))));
		return new StructureRearrangement(on, plan.touchedBodies().stream().filter(PlannedBody::isThere).map(this::body).toList(),
				posts().map(this::post).toList(), ended, posts().flatMap(this::lines).toList(), posts().flatMap(this::seats).toList());
	}

	private Stream<PlannedPost> posts() {
		return plan.touchedPosts().stream().filter(PlannedPost::isThere);
	}

	/** The code of what something became, null where that is itself or has ended. */
	private @Nullable String post(String successor, String self) {
		PlannedPost post = plan.anyPost(successor);
		return successor.equals(self) || post == null || !post.isThere() ? null : codes.post(successor);
	}

	private @Nullable String becomes(String body) {
		String becomes = plan.becomes(body);
		return becomes == null ? null : codes.body(becomes);
	}

	private Body body(PlannedBody body) {
		PlannedBody old = body.formed() ? null : plan.base().body(body.key());
		Map<Hierarchy, OrgUnitCode> parents = new EnumMap<>(Hierarchy.class);
		body.parents().forEach((hierarchy, parent) -> {
			if (old == null || !parent.equals(old.parents().get(hierarchy))) {
				parents.put(hierarchy, new OrgUnitCode(codes.body(parent)));
			}
		});
		return new Body(new OrgUnitCode(codes.body(body.key())), body.formed(), old != null && old.name().equals(body.name()) ? null : body.name(),
				body.formed() ? body.kind() : null, body.hierarchy(), body.field(), parents,
				body.formed() ? body.governs().stream().map(unit -> new UnitCode(codes.unit(unit))).toList() : List.of(),
				oldBodies(body.from()).distinct().map(OrgUnitCode::new).toList());
	}

	/** Of what became part of something: org units of the base, those that went into it by way of others too. */
	private Stream<String> oldBodies(List<String> from) {
		return from.stream().flatMap(code -> {
			PlannedBody body = Objects.requireNonNull(plan.anyBody(code));
			return body.formed() ? oldBodies(body.from()) : Stream.concat(Stream.of(code), oldBodies(body.from()));
		});
	}

	private Post post(PlannedPost post) {
		return new Post(new PositionCode(codes.post(post.key())), post.formed(), post.title(), post.role(), post.rank(), new OrgUnitCode(codes.body(post.unit())),
				oldPosts(post.from()).distinct().map(PositionCode::new).toList());
	}

	private Stream<String> oldPosts(List<String> from) {
		return from.stream().flatMap(code -> {
			PlannedPost post = Objects.requireNonNull(plan.anyPost(code));
			return post.formed() ? oldPosts(post.from()) : Stream.of(code);
		});
	}

	private Stream<LineChange> lines(PlannedPost post) {
		return post.lines().entrySet().stream().map(line -> {
			String superior = line.getValue().post() == null ? null : plan.successor(line.getValue().post());
			PlannedPost known = superior == null ? null : plan.anyPost(superior);
			return new LineChange(new PositionCode(codes.post(post.key())), known == null || !known.isThere() ? null : new PositionCode(codes.post(known.key())),
					line.getKey());
		});
	}

	private Stream<SeatChange> seats(PlannedPost post) {
		return post.seats().entrySet().stream().flatMap(seat -> {
			String there = becomes(seat.getKey());
			return there == null ? Stream.empty() : Stream.of(new SeatChange(new PositionCode(codes.post(post.key())), new OrgUnitCode(there), seat.getValue()));
		});
	}

	// ---- people

	/** Posts of the base that end. */
	public List<PositionCode> ended() {
		return plan.touchedPosts().stream().filter(post -> !post.formed() && !post.isThere()).map(post -> new PositionCode(post.key())).toList();
	}

	/** Who leaves all posts. */
	public List<Leaving> leaving() {
		List<Leaving> leaving = new ArrayList<>();
		plan.touchedPeople().forEach(person -> {
			if (person.released() != null) {
				leaving.add(new Leaving(person.cadre(), person.released().as(), person.released().reason()));
			}
		});
		return leaving;
	}

	/** Who takes a post. */
	public List<Placing> placings() {
		return plan.touchedPeople().stream().flatMap(person -> person.holds().stream().filter(Hold::planned)
			.map(hold -> new Placing(person.cadre(), new PositionCode(codes.post(hold.post())), hold.acting(), hold.concurrent()))).toList();
	}
}
