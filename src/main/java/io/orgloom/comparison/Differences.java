package io.orgloom.comparison;

import io.orgloom.scenario.Base;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.Evaluation.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where two plans of the same units differ. A new unit of one is held against the new unit of the other with which it has most people in common, so that the
 * same unit under another name or key is no difference.
 *
 * @param units how many units of the base there are
 * @param people how many people live where the plans differ, null where a figure is missing
 * @param same how many new units have the same members in both
 * @param partners the key of a new unit of the first plan, and that of the second it is held against
 * @param rows the units of the base that lie otherwise, those with most people first
 */
public record Differences(int units, @Nullable Long people, int same, Map<String, String> partners, List<Row> rows) {

	private static final double NOTHING = 1e-9;
	/** The key of what lies in no unit. */
	private static final String NOWHERE = "";

	/**
	 * A unit of the base, or a part of it.
	 *
	 * @param share of it that lies otherwise, above 0 up to 1
	 * @param people how many live in that share, null where unknown
	 * @param one where it lies in the first plan; empty where in no unit
	 */
	public record Row(String code, String name, double share, @Nullable Long people, List<Place> one, List<Place> other) {
	}

	/** A unit of a plan. */
	public record Place(String key, String name) {
	}

	static Differences of(Base base, Evaluation one, Evaluation other) {
		return new Comparing(base, one, other).differences();
	}

	private static final class Comparing {

		private final List<Base.Unit> units;
		private final Map<String, Evaluation.Unit> ones;
		private final Map<String, Evaluation.Unit> others;
		private final Map<String, Map<String, Double>> inOne;
		private final Map<String, Map<String, Double>> inOther;
		private final Map<String, String> partners = new HashMap<>(Map.of(NOWHERE, NOWHERE));

		Comparing(Base base, Evaluation one, Evaluation other) {
			this.units = base.units().stream().filter(unit -> unit.level() == base.lowest()).toList();
			this.ones = byKey(one);
			this.others = byKey(other);
			this.inOne = shares(one);
			this.inOther = shares(other);
		}

		private static Map<String, Evaluation.Unit> byKey(Evaluation evaluation) {
			Map<String, Evaluation.Unit> units = new HashMap<>();
			evaluation.units().forEach(unit -> units.put(unit.code(), unit));
			return units;
		}

		/** Of each unit of the base, how much lies in which unit of the plan. */
		private static Map<String, Map<String, Double>> shares(Evaluation evaluation) {
			Map<String, Map<String, Double>> shares = new HashMap<>();
			for (Evaluation.Unit unit : evaluation.units()) {
				for (Source source : unit.from()) {
					shares.computeIfAbsent(source.code(), code -> new TreeMap<>()).merge(unit.code(), source.share(), Double::sum);
				}
			}
			evaluation.unassigned().forEach(left -> shares.computeIfAbsent(left.code(), code -> new TreeMap<>()).merge(NOWHERE, left.share(), Double::sum));
			return shares;
		}

		Differences differences() {
			match();
			List<Row> rows = units.stream().filter(unit -> inOne.containsKey(unit.code()) && inOther.containsKey(unit.code())).map(this::row)
				.filter(row -> row.share() > NOTHING)
				.sorted(Comparator.comparing(Row::people, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(Row::code)).toList();
			Long people = rows.stream().anyMatch(row -> row.people() == null) ? null
					: rows.stream().mapToLong(row -> row.people() == null ? 0 : row.people()).sum();
			Map<String, String> told = new TreeMap<>(partners);
			told.remove(NOWHERE);
			return new Differences(units.size(), people, same(), told, rows);
		}

		private record Overlap(String one, String other, double weight) {
		}

		/** The pair with most in common first; what is left of both goes on to the next. */
		private void match() {
			Map<String, Map<String, Double>> common = new TreeMap<>();
			units.forEach(unit -> overlaps(unit).forEach(overlap -> common.computeIfAbsent(overlap.one(), key -> new TreeMap<>())
				.merge(overlap.other(), overlap.weight(), Double::sum)));
			List<Overlap> largestFirst = common.entrySet().stream()
				.flatMap(of -> of.getValue().entrySet().stream().map(with -> new Overlap(of.getKey(), with.getKey(), with.getValue())))
				.sorted(Comparator.comparingDouble(Overlap::weight).reversed().thenComparing(Overlap::one).thenComparing(Overlap::other)).toList();
			Map<String, String> taken = new HashMap<>();
			for (Overlap overlap : largestFirst) {
				if (!partners.containsKey(overlap.one()) && !taken.containsKey(overlap.other())) {
					partners.put(overlap.one(), overlap.other());
					taken.put(overlap.other(), overlap.one());
				}
			}
		}

		private Stream<Overlap> overlaps(Base.Unit unit) {
			double weight = unit.population() != null ? unit.population() : unit.areaKm2() != null ? unit.areaKm2() : 1;
			return shares(inOne, unit).entrySet().stream().filter(one -> !one.getKey().equals(NOWHERE))
				.flatMap(one -> shares(inOther, unit).entrySet().stream().filter(other -> !other.getKey().equals(NOWHERE))
					.map(other -> new Overlap(one.getKey(), other.getKey(), weight * Math.min(one.getValue(), other.getValue()))));
		}

		private static Map<String, Double> shares(Map<String, Map<String, Double>> of, Base.Unit unit) {
			return of.getOrDefault(unit.code(), Map.of());
		}

		private Row row(Base.Unit unit) {
			Map<String, Double> one = shares(inOne, unit);
			Map<String, Double> other = shares(inOther, unit);
			double common = one.entrySet().stream().filter(in -> partners.containsKey(in.getKey()))
				.mapToDouble(in -> Math.min(in.getValue(), other.getOrDefault(partners.get(in.getKey()), 0.0))).sum();
			double share = Math.max(0, 1 - common);
			Long people = unit.population() == null ? null : (Long) Math.round(unit.population() * share);
			return new Row(unit.code(), unit.name(), share, people, places(one, ones), places(other, others));
		}

		private static List<Place> places(Map<String, Double> shares, Map<String, Evaluation.Unit> units) {
			List<Place> places = new ArrayList<>();
			shares.keySet().stream().map(units::get).filter(unit -> unit != null).forEach(unit -> places.add(new Place(unit.code(), unit.name())));
			return places;
		}

		private int same() {
			return (int) partners.entrySet().stream().filter(pair -> !pair.getKey().equals(NOWHERE) && members(ones, pair.getKey()).equals(members(others, pair.getValue())))
				.count();
		}

		private static Map<String, Long> members(Map<String, Evaluation.Unit> units, String key) {
			Map<String, Long> members = new HashMap<>();
			Evaluation.Unit unit = units.get(key);
			if (unit != null) {
				unit.from().forEach(source -> members.put(source.code(), Math.round(source.share() / NOTHING)));
			}
			return members;
		}
	}
}
