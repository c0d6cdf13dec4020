package io.orgloom.territory;

import io.orgloom.graph.Fact;
import io.orgloom.territory.Rearrangement.Part;
import io.orgloom.territory.Rearrangement.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The borders of units a rearrangement forms. Borders of units that go over whole go along with them, their lengths added up; a unit cut in two borders
 * its own other part. Which of the other borders a part keeps nobody has drawn, so none is written for it.
 */
final class NewBorders {

	private final DayBefore before;
	private final Map<UnitCode, List<UnitCode>> holders = new HashMap<>();
	private final Set<UnitCode> formed = new HashSet<>();
	private final Set<UnitCode> cut = new HashSet<>();
	private final Map<Pair, Optional<Double>> borders = new TreeMap<>();

	/** Two units, the lower code first. */
	record Pair(UnitCode one, UnitCode other) implements Comparable<Pair> {

		static Pair of(UnitCode one, UnitCode other) {
			return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
		}

		@Override
		public int compareTo(Pair pair) {
			int byOne = one.compareTo(pair.one);
			return byOne != 0 ? byOne : other.compareTo(pair.other);
		}
	}

	/** By pair, the length of the shared border in kilometres where it is known. */
	static Map<Pair, Optional<Double>> of(Rearrangement plan, Function<String, UnitCode> identities, DayBefore before) {
		NewBorders borders = new NewBorders(before);
		plan.units().forEach(unit -> borders.hold(unit, identities.apply(unit.key())));
		plan.ended().forEach(ended -> borders.holders.computeIfAbsent(ended, source -> new ArrayList<>()));
		Set<Pair> seen = new HashSet<>();
		plan.units().stream().filter(unit -> unit.stays() == null).flatMap(unit -> unit.from().stream()).map(Part::source)
			.forEach(source -> borders.carryOver(source, seen));
		borders.cut.forEach(borders::betweenParts);
		return borders.borders;
	}

	private NewBorders(DayBefore before) {
		this.before = before;
	}

	private void hold(Unit unit, UnitCode identity) {
		if (unit.stays() == null) {
			formed.add(identity);
		}
		for (Part part : unit.from()) {
			holders.computeIfAbsent(part.source(), source -> new ArrayList<>()).add(identity);
			if (!part.isWhole()) {
				cut.add(part.source());
			}
		}
	}

	private void carryOver(UnitCode source, Set<Pair> seen) {
		for (Fact fact : before.of(source)) {
			if (fact.type().equals(TerritoryFacts.ADJACENT_TO)) {
				Pair old = Pair.of(new UnitCode(fact.content().source()), new UnitCode(String.valueOf(fact.content().target())));
				UnitCode one = wholeHolder(old.one());
				UnitCode other = wholeHolder(old.other());
				if (seen.add(old) && one != null && other != null) {
					add(one, other, Optional.ofNullable((Double) fact.content().properties().get("sharedBorderKm")));
				}
			}
		}
	}

	/** The unit all of it lies in from the day on. */
	private @Nullable UnitCode wholeHolder(UnitCode source) {
		List<UnitCode> now = holders.get(source);
		if (now == null) {
			return source;
		}
		return now.size() == 1 && !cut.contains(source) ? now.getFirst() : null;
	}

	private void betweenParts(UnitCode source) {
		List<UnitCode> now = holders.getOrDefault(source, List.of());
		if (now.size() == 2) {
			add(now.getFirst(), now.getLast(), Optional.empty());
		}
	}

	private void add(UnitCode one, UnitCode other, Optional<Double> km) {
		if (!one.equals(other) && (formed.contains(one) || formed.contains(other))) {
			borders.merge(Pair.of(one, other), km, (first, second) -> first.flatMap(a -> second.map(b -> a + b)));
		}
	}
}
