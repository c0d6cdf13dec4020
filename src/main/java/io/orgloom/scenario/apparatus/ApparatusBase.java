package io.orgloom.scenario.apparatus;

import io.orgloom.graph.AsOf;
import io.orgloom.scenario.apparatus.PlannedPeople.Holding;
import io.orgloom.scenario.apparatus.PlannedPerson.Hold;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Ties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The apparatus of one day as known at one time. Org units are at hand at once; posts, their holders and lines are read for many org units at a time, when a plan
 * first touches them, and kept. Shared by all plans on the same base: what it holds never changes.
 */
public final class ApparatusBase {

	private final AsOf asOf;
	private final ApparatusSource source;
	private final Supplier<Map<String, OrgUnit>> reading;
	private @Nullable Map<String, OrgUnit> units;
	private Map<String, List<String>> below = Map.of();
	private final Map<String, List<String>> postsOf = new HashMap<>();
	private final Map<String, PlannedPost> posts = new HashMap<>();
	private final Map<String, List<String>> holders = new HashMap<>();
	private final Map<String, PlannedPerson> people = new HashMap<>();
	private final Map<String, List<Ties.Reporting>> lines = new HashMap<>();
	private final Set<String> seated = new HashSet<>();
	private final List<Ties.Seat> seats = new ArrayList<>();

	ApparatusBase(AsOf asOf, ApparatusSource source) {
		this.asOf = asOf;
		this.source = source;
		this.reading = () -> source.units(asOf).stream().collect(Collectors.toMap(unit -> unit.code().value(), unit -> unit));
	}

	/** A day without any apparatus, for plans of territory alone. */
	public static ApparatusBase none(AsOf asOf) {
		return of(asOf, List.of(), List.of(), List.of());
	}

	/** A day with an apparatus that is given as a whole. */
	public static ApparatusBase of(AsOf asOf, List<OrgUnit> units, List<Ties.Post> posts, List<Holding> held) {
		return new ApparatusBase(asOf, new GivenApparatus(units, posts, held));
	}

	public AsOf asOf() {
		return asOf;
	}

	/** All org units of the day, by code. */
	public synchronized Map<String, OrgUnit> units() {
		if (units == null) {
			Map<String, OrgUnit> all = reading.get();
			Map<String, List<String>> lower = new HashMap<>();
			all.values().stream().map(unit -> unit.code().value()).sorted().forEach(code -> Objects.requireNonNull(all.get(code)).parents().values().stream().distinct()
				.forEach(parent -> lower.computeIfAbsent(parent.value(), none -> new ArrayList<>()).add(code)));
			below = lower;
			units = all;
		}
		return units;
	}

	/** Reads the posts of some org units with their holders, and all that some cadres hold; what was read before is not read again. */
	public synchronized void load(Collection<String> bodies, Collection<String> positions, Collection<String> cadres) {
		Set<String> wanted = new HashSet<>(bodies);
		Set<PositionCode> asked = positions.stream().filter(code -> !posts.containsKey(code) && PositionCode.isCode(code)).map(PositionCode::new)
			.collect(Collectors.toSet());
		source.unitsOf(asked, asOf).values().forEach(unit -> wanted.add(unit.value()));
		List<OrgUnitCode> fresh = wanted.stream().filter(code -> units().containsKey(code) && !postsOf.containsKey(code)).sorted().map(OrgUnitCode::new).toList();
		if (!fresh.isEmpty()) {
			fresh.forEach(unit -> postsOf.put(unit.value(), new ArrayList<>()));
			source.posts(fresh, asOf).forEach(post -> {
				Objects.requireNonNull(postsOf.get(post.unit().value())).add(post.code().value());
				posts.put(post.code().value(), PlannedPost.of(post));
			});
			hold(source.people().heldByHoldersIn(fresh, asOf));
		}
		Set<String> unknown = cadres.stream().filter(cadre -> !people.containsKey(cadre)).collect(Collectors.toSet());
		if (!unknown.isEmpty()) {
			Map<String, List<Holding>> held = source.people().heldBy(unknown, asOf);
			held.keySet().forEach(cadre -> people.putIfAbsent(cadre, new PlannedPerson(cadre, List.of(), List.of(), null)));
			hold(held.values().stream().flatMap(List::stream).toList());
			load(held.values().stream().flatMap(List::stream).map(holding -> holding.unit().value()).toList(), List.of(), List.of());
		}
	}

	private void hold(List<Holding> holdings) {
		Map<String, List<Hold>> byCadre = new HashMap<>();
		holdings.forEach(holding -> byCadre.computeIfAbsent(holding.cadre(), cadre -> new ArrayList<>())
			.add(new Hold(holding.position().value(), holding.acting(), holding.concurrent(), false)));
		byCadre.forEach((cadre, holds) -> {
			PlannedPerson known = people.get(cadre);
			if (known == null || known.holds().isEmpty()) {
				people.put(cadre, new PlannedPerson(cadre, List.copyOf(holds), List.of(), null));
				holds.forEach(hold -> holders.computeIfAbsent(hold.post(), post -> new ArrayList<>()).add(cadre));
			}
		});
	}

	/** The lines that begin or end in a post. */
	synchronized List<Ties.Reporting> lines(String post) {
		return PositionCode.isCode(post) ? lines.computeIfAbsent(post, code -> source.lines(List.of(new PositionCode(code)), asOf)) : List.of();
	}

	/** The seats on committees that the posts read so far give, each read once. */
	synchronized List<Ties.Seat> seats() {
		List<PositionCode> fresh = posts.keySet().stream().filter(seated::add).sorted().map(PositionCode::new).toList();
		if (!fresh.isEmpty()) {
			seats.addAll(source.seats(fresh, asOf));
		}
		return List.copyOf(seats);
	}

	synchronized List<String> below(String code) {
		units();
		return below.getOrDefault(code, List.of());
	}

	synchronized @Nullable PlannedBody body(String code) {
		OrgUnit unit = units().get(code);
		return unit == null ? null : PlannedBody.of(unit);
	}

	/** Posts of an org unit, once they were read. */
	public synchronized List<String> postsOf(String body) {
		return List.copyOf(postsOf.getOrDefault(body, List.of()));
	}

	synchronized @Nullable PlannedPost post(String code) {
		return posts.get(code);
	}

	/** Who holds a post or acts in it, once the posts of its org unit were read. */
	public synchronized List<String> holders(String post) {
		return List.copyOf(holders.getOrDefault(post, List.of()));
	}

	synchronized @Nullable PlannedPerson person(String cadre) {
		return people.get(cadre);
	}
}
