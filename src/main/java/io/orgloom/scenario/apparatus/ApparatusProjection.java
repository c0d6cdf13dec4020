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
import io.orgloom.scenario.ApparatusStep.PlaceCadre;
import io.orgloom.scenario.ApparatusStep.ReleaseCadre;
import io.orgloom.scenario.ApparatusStep.RenameOrgUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The apparatus of a base, and what steps make of it. A step costs what it touches, and so does taking it back. */
public final class ApparatusProjection {

	private final ApparatusBase base;
	private final Overlay<PlannedBody> bodies;
	private final Overlay<List<String>> below;
	private final Overlay<PlannedPost> posts;
	private final Overlay<List<String>> established;
	private final Overlay<PlannedPerson> people;
	private final Overlay<List<String>> holders;
	private int bodiesFormed;
	private int postsFormed;

	private ApparatusProjection(ApparatusBase base, Overlay<PlannedBody> bodies, Overlay<List<String>> below, Overlay<PlannedPost> posts,
			Overlay<List<String>> established, Overlay<PlannedPerson> people, Overlay<List<String>> holders, int bodiesFormed, int postsFormed) {
		this.base = base;
		this.bodies = bodies;
		this.below = below;
		this.posts = posts;
		this.established = established;
		this.people = people;
		this.holders = holders;
		this.bodiesFormed = bodiesFormed;
		this.postsFormed = postsFormed;
	}

	/** The apparatus as it is, before any step. */
	public static ApparatusProjection of(ApparatusBase base) {
		return new ApparatusProjection(base, new Overlay<>(base::body), new Overlay<>(base::below), new Overlay<>(base::post), new Overlay<>(base::postsOf),
				new Overlay<>(base::person), new Overlay<>(base::holders), 0, 0);
	}

	public ApparatusProjection copy() {
		return new ApparatusProjection(base, bodies.copy(), below.copy(), posts.copy(), established.copy(), people.copy(), holders.copy(), bodiesFormed, postsFormed);
	}

	public ApparatusBase base() {
		return base;
	}

	/**
	 * A step that was done, with what it takes to undo it.
	 *
	 * @param keys of the org unit or post it formed
	 */
	public record Done(List<String> keys, List<Map<String, ?>> before, int bodiesFormed, int postsFormed) {
	}

	/** Reads at once what some steps touch. */
	public void prepare(List<? extends ApparatusStep> steps) {
		Set<String> units = new HashSet<>();
		Set<String> positions = new HashSet<>();
		Set<String> cadres = new HashSet<>();
		steps.forEach(step -> name(step, units, positions, cadres));
		if (!units.isEmpty() || !positions.isEmpty() || !cadres.isEmpty()) {
			base.load(units, positions, cadres);
		}
	}

	private static void name(ApparatusStep step, Set<String> units, Set<String> positions, Set<String> cadres) {
		switch (step) {
			case CreateOrgUnit _, MoveOrgUnit _, RenameOrgUnit _ -> {
				// posts stay as they are
			}
			case MergeOrgUnits merge -> units.addAll(merge.from());
			case AbolishOrgUnit abolish -> {
				units.add(abolish.code());
				if (abolish.into() != null) {
					units.add(abolish.into());
				}
			}
			case CreatePosition create -> units.add(create.position().unit());
			case MovePosition move -> {
				positions.add(move.code());
				units.add(move.unit());
			}
			case MergePositions merge -> {
				positions.addAll(merge.from());
				units.add(merge.into().unit());
			}
			case AbolishPosition abolish -> positions.add(abolish.code());
			case ChangeLine line -> {
				positions.add(line.position());
				if (line.superior() != null) {
					positions.add(line.superior());
				}
			}
			case ChangeSeat seat -> positions.add(seat.position());
			case PlaceCadre place -> {
				cadres.add(place.cadre());
				positions.add(place.position());
			}
			case ReleaseCadre release -> cadres.add(release.cadre());
		}
	}

	/** Applies a step, or refuses it and leaves everything as it was. */
	public Done apply(ApparatusStep step, PlannedGround ground) {
		all().forEach(Overlay::begin);
		int formedBodies = bodiesFormed;
		int formedPosts = postsFormed;
		try {
			List<String> keys = new ApparatusWork(this, ground).perform(step);
			return new Done(keys, all().stream().<Map<String, ?>>map(Overlay::noted).toList(), formedBodies, formedPosts);
		} catch (RuntimeException refused) {
			restore(all().stream().<Map<String, ?>>map(Overlay::noted).toList(), formedBodies, formedPosts);
			throw refused;
		}
	}

	/** Takes back the step applied last. */
	public void takeBack(Done last) {
		restore(last.before(), last.bodiesFormed(), last.postsFormed());
	}

	private List<Overlay<?>> all() {
		return List.of(bodies, below, posts, established, people, holders);
	}

	@SuppressWarnings("unchecked")
	private void restore(List<Map<String, ?>> noted, int formedBodies, int formedPosts) {
		List<Overlay<?>> all = all();
		for (int i = 0; i < all.size(); i++) {
			((Overlay<Object>) all.get(i)).restore((Map<String, @Nullable Object>) noted.get(i));
		}
		bodiesFormed = formedBodies;
		postsFormed = formedPosts;
	}

	// ---- what there is

	/** Whether no step has touched anything. */
	public boolean isUntouched() {
		return all().stream().allMatch(overlay -> overlay.touched().isEmpty());
	}

	/** An org unit that is there; {@link OrgUnitNotInPlan} where none is. */
	public PlannedBody body(String code) {
		PlannedBody body = bodies.get(code);
		if (body == null || !body.isThere()) {
			throw new OrgUnitNotInPlan(code, body == null ? null : Objects.requireNonNull(body.gone()).into());
		}
		return body;
	}

	/** An org unit of the base or the plan, gone ones too. */
	public @Nullable PlannedBody anyBody(String code) {
		return bodies.get(code);
	}

	/** A post that is there; {@link PositionNotInPlan} where none is. */
	public PlannedPost post(String code) {
		PlannedPost post = posts.get(code);
		if (post == null || !post.isThere()) {
			throw new PositionNotInPlan(code, post == null ? null : Objects.requireNonNull(post.gone()).into());
		}
		return post;
	}

	/** A post of the base or the plan, gone ones too; of the base only those that were read. */
	public @Nullable PlannedPost anyPost(String code) {
		return posts.get(code);
	}

	/** A post of the base as it was before any step; null for one a step formed. */
	public @Nullable PlannedPost before(String code) {
		return base.post(code);
	}

	/** An org unit of the base as it was before any step; null for one a step formed. */
	public @Nullable PlannedBody bodyBefore(String code) {
		return base.body(code);
	}

	/** A cadre as they were before any step. */
	public @Nullable PlannedPerson personBefore(String cadre) {
		return base.person(cadre);
	}

	/** Posts established in an org unit that are there; of one of the base, once they were read. */
	public List<PlannedPost> posts(String body) {
		return Objects.requireNonNull(established.get(body)).stream().map(this::post).toList();
	}

	/** Org units directly below one. */
	public List<PlannedBody> below(String body) {
		return Objects.requireNonNull(below.get(body)).stream().map(this::body).toList();
	}

	/** Who holds a post or acts in it, by code. */
	public List<String> holders(String post) {
		return Objects.requireNonNull(holders.get(post));
	}

	public @Nullable PlannedPerson person(String cadre) {
		return people.get(cadre);
	}

	/** The administrative unit an org unit works for: what it governs, else what the nearest unit above it governs. */
	public @Nullable String worksFor(PlannedBody body) {
		return worksFor(body, bodies::get);
	}

	/** The administrative unit an org unit of the base worked for before any step. */
	public @Nullable String worksForBefore(PlannedBody body) {
		return worksFor(body, base::body);
	}

	private static @Nullable String worksFor(PlannedBody body, Function<String, @Nullable PlannedBody> above) {
		Set<String> seen = new HashSet<>();
		for (PlannedBody at = body; at != null && seen.add(at.key()); at = at.parent() == null ? null : above.apply(at.parent())) {
			if (!at.governs().isEmpty()) {
				return at.governs().getFirst();
			}
		}
		return null;
	}

	/** Org units steps formed, changed or ended: of the base in the order of their codes, then formed ones. */
	public List<PlannedBody> touchedBodies() {
		return bodies.touched().values().stream().sorted(Comparator.comparing(PlannedBody::formed).thenComparing(body -> order(body.key()))).toList();
	}

	/** Posts steps formed, changed or ended, in the same order. */
	public List<PlannedPost> touchedPosts() {
		return posts.touched().values().stream().sorted(Comparator.comparing(PlannedPost::formed).thenComparing(post -> order(post.key()))).toList();
	}

	/** Keys by their numbers, codes by their letters. */
	private static String order(String key) {
		int colon = key.indexOf(':');
		return colon < 0 ? key : "%s%08d".formatted(key.substring(0, colon), Integer.parseInt(key.substring(colon + 1)));
	}

	/** People who lose, get or leave a post by steps, by code. */
	public List<PlannedPerson> touchedPeople() {
		return people.touched().values().stream().sorted(Comparator.comparing(PlannedPerson::cadre)).toList();
	}

	/** Those under whom posts ended, whether or not it is said what becomes of them. */
	public List<PlannedPerson> bench() {
		return touchedPeople().stream().filter(PlannedPerson::isBenched).toList();
	}

	/** What an ended post became, as far as it goes. */
	public String successor(String post) {
		String at = post;
		for (PlannedPost known = posts.get(at); known != null && known.gone() != null && known.gone().into() != null; known = posts.get(at)) {
			at = Objects.requireNonNull(known.gone().into());
		}
		return at;
	}

	/** What an org unit became, as far as it goes: itself where it stays; null where nothing follows it. */
	public @Nullable String becomes(String body) {
		PlannedBody at = bodies.get(body);
		while (at != null && at.gone() != null) {
			at = at.gone().into() == null ? null : bodies.get(at.gone().into());
		}
		return at == null ? null : at.key();
	}

	/** That of the base which stands for what an org unit became: the one that went into it first; null where nothing follows it. */
	public @Nullable String standsFor(String body) {
		String becomes = becomes(body);
		PlannedBody at = becomes == null ? null : bodies.get(becomes);
		while (at != null && at.formed()) {
			at = at.from().isEmpty() ? null : bodies.get(at.from().getFirst());
		}
		return at == null ? null : at.key();
	}

	/** Seats that posts give on committees after the plan, of all posts that were read: those of the base go along with post and committee, but for what steps say. */
	public int seats() {
		Set<List<String>> seats = new HashSet<>();
		base.seats().forEach(seat -> {
			PlannedPost post = posts.get(successor(seat.post().value()));
			String committee = becomes(seat.committee().value());
			if (post != null && post.isThere() && committee != null && !post.seats().containsKey(committee)) {
				seats.add(List.of(post.key(), committee));
			}
		});
		touchedPosts().stream().filter(PlannedPost::isThere).forEach(post -> post.seats().forEach((committee, seated) -> {
			String there = becomes(committee);
			if (seated && there != null) {
				seats.add(List.of(post.key(), there));
			}
		}));
		return seats.size();
	}

	// ---- what steps do to it

	String nextBody() {
		return "org:" + ++bodiesFormed;
	}

	String nextPost() {
		return "post:" + ++postsFormed;
	}

	void put(PlannedBody body) {
		PlannedBody known = bodies.get(body.key());
		place(body.key(), known, body);
		bodies.put(body.key(), body);
	}

	private void place(String key, @Nullable PlannedBody before, PlannedBody after) {
		Set<String> from = before == null || !before.isThere() ? Set.of() : Set.copyOf(before.parents().values());
		Set<String> into = after.isThere() ? Set.copyOf(after.parents().values()) : Set.of();
		from.stream().filter(parent -> !into.contains(parent)).forEach(parent -> below.put(parent, without(below.get(parent), key)));
		into.stream().filter(parent -> !from.contains(parent)).forEach(parent -> below.put(parent, with(below.get(parent), key)));
	}

	void put(PlannedPost post) {
		PlannedPost known = posts.get(post.key());
		String from = known == null || !known.isThere() ? null : known.unit();
		String into = post.isThere() ? post.unit() : null;
		if (!Objects.equals(from, into)) {
			if (from != null) {
				established.put(from, without(established.get(from), post.key()));
			}
			if (into != null) {
				established.put(into, with(established.get(into), post.key()));
			}
		}
		posts.put(post.key(), post);
	}

	void put(PlannedPerson person) {
		PlannedPerson known = people.get(person.cadre());
		List<String> from = known == null ? List.of() : known.holds().stream().map(PlannedPerson.Hold::post).toList();
		List<String> into = person.holds().stream().map(PlannedPerson.Hold::post).toList();
		from.stream().filter(post -> !into.contains(post)).forEach(post -> holders.put(post, without(holders.get(post), person.cadre())));
		into.stream().filter(post -> !from.contains(post)).forEach(post -> holders.put(post, with(holders.get(post), person.cadre())));
		people.put(person.cadre(), person);
	}

	private static List<String> without(@Nullable List<String> all, String one) {
		return all == null ? List.of() : all.stream().filter(each -> !each.equals(one)).toList();
	}

	private static List<String> with(@Nullable List<String> all, String one) {
		List<String> more = all == null ? new ArrayList<>() : new ArrayList<>(all);
		more.add(one);
		return List.copyOf(more);
	}
}
