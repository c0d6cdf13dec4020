package io.orgloom.territory;

import io.orgloom.graph.Fact;
import io.orgloom.graph.Interval;
import io.orgloom.territory.Rearrangement.Part;
import io.orgloom.territory.Rearrangement.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The borders of units a rearrangement forms. Borders of units that go over whole go along with them, their lengths added up; a unit cut in two borders
 * its own other part. Which of the other borders a part keeps nobody has drawn, so none is written for it. A border that ends or begins on the day or
 * later, because the unit on its other side does, keeps its days.
 */
final class NewBorders {

	private final DayBefore before;
	private final Map<UnitCode, List<UnitCode>> holders = new HashMap<>();
	private final Set<UnitCode> formed = new HashSet<>();
	private final Set<UnitCode> cut = new HashSet<>();
	private final Map<Pair, List<Stretch>> borders = new TreeMap<>();

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

	/**
	 * A border as long as nothing of it changes.
	 *
	 * @param km its length, empty where it is not known
	 */
	record Stretch(Interval interval, Optional<Double> km) {
	}

	/** By pair, on which days they share a border and how long it is. */
	static Map<Pair, List<Stretch>> of(Rearrangement plan, Function<String, UnitCode> identities, DayBefore before) {
		NewBorders borders = new NewBorders(before);
		plan.units().forEach(unit -> borders.hold(unit, identities.apply(unit.key())));
		plan.ended().forEach(ended -> borders.holders.computeIfAbsent(ended, source -> new ArrayList<>()));
		Set<String> seen = new HashSet<>();
		plan.units().stream().filter(unit -> unit.stays() == null).flatMap(unit -> unit.from().stream()).map(Part::source)
			.forEach(source -> borders.carryOver(source, seen));
		borders.cut.forEach(borders::betweenParts);
		borders.borders.replaceAll((pair, stretches) -> added(stretches));
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

	private void carryOver(UnitCode source, Set<String> seen) {
		for (Fact fact : before.bordersFrom(source)) {
			Optional<Interval> days = fact.interval().intersection(Interval.from(before.next()));
			if (days.isPresent()) {
				Pair old = Pair.of(new UnitCode(fact.content().source()), new UnitCode(String.valueOf(fact.content().target())));
				UnitCode one = wholeHolder(old.one());
				UnitCode other = wholeHolder(old.other());
				if (seen.add(fact.id()) && one != null && other != null) {
					add(one, other, new Stretch(days.get(), Optional.ofNullable((Double) fact.content().properties().get("sharedBorderKm"))));
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
			add(now.getFirst(), now.getLast(), new Stretch(Interval.from(before.next()), Optional.empty()));
		}
	}

	private void add(UnitCode one, UnitCode other, Stretch stretch) {
		if (!one.equals(other) && (formed.contains(one) || formed.contains(other))) {
			borders.computeIfAbsent(Pair.of(one, other), pair -> new ArrayList<>()).add(stretch);
		}
	}

	/** Stretches that hold on the same days are one, of their lengths together. */
	private static List<Stretch> added(List<Stretch> stretches) {
		TreeSet<LocalDate> turns = new TreeSet<>();
		stretches.forEach(stretch -> {
			turns.add(stretch.interval().from());
			Optional.ofNullable(stretch.interval().until()).ifPresent(turns::add);
		});
		List<Stretch> added = new ArrayList<>();
		for (LocalDate turn : turns) {
			List<Optional<Double>> holding = stretches.stream().filter(stretch -> stretch.interval().contains(turn)).map(Stretch::km).toList();
			if (!holding.isEmpty()) {
				append(added, new Stretch(new Interval(turn, turns.higher(turn)),
						holding.stream().reduce(Optional.of(0.0), (sum, km) -> sum.flatMap(a -> km.map(b -> a + b)))));
			}
		}
		return List.copyOf(added);
	}

	/** A turn at which nothing changes is none. */
	private static void append(List<Stretch> added, Stretch next) {
		Stretch last = added.isEmpty() ? null : added.getLast();
		if (last != null && last.km().equals(next.km()) && next.interval().from().equals(last.interval().until())) {
			added.removeLast();
			added.add(new Stretch(new Interval(last.interval().from(), next.interval().until()), next.km()));
		} else {
			added.add(next);
		}
	}
}
