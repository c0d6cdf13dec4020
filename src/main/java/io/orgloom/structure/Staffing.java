package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import io.orgloom.snapshot.Picture;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All org units of one day with their posts, as known at one time, and sums over any part of them without a look at the graph. */
public final class Staffing implements Picture {

	private final AsOf asOf;
	private final List<OrgUnit> units;
	private final List<LocalDate> eventDays;
	private final Map<OrgUnitCode, Integer> numbers;
	private final Map<Hierarchy, List<List<Integer>>> below = new EnumMap<>(Hierarchy.class);

	private Staffing(AsOf asOf, List<OrgUnit> units, Map<OrgUnitCode, Integer> numbers, List<LocalDate> eventDays) {
		this.asOf = asOf;
		this.units = units;
		this.eventDays = eventDays;
		this.numbers = numbers;
		for (Hierarchy hierarchy : Hierarchy.values()) {
			below.put(hierarchy, childrenIn(hierarchy));
		}
	}

	/** @param eventDays days on which org units began, ended or changed their name or kind, known at that time */
	static Staffing of(AsOf asOf, Collection<OrgUnit> all, List<LocalDate> eventDays) {
		List<OrgUnit> units = all.stream().sorted(Comparator.comparing(OrgUnit::code)).toList();
		Map<OrgUnitCode, Integer> numbers = HashMap.newHashMap(units.size());
		units.forEach(unit -> numbers.put(unit.code(), numbers.size()));
		return new Staffing(asOf, units, numbers, eventDays);
	}

	private List<List<Integer>> childrenIn(Hierarchy hierarchy) {
		List<List<Integer>> children = new ArrayList<>();
		units.forEach(unit -> children.add(new ArrayList<>(0)));
		for (int i = 0; i < units.size(); i++) {
			Integer parent = numbers.get(units.get(i).parents().get(hierarchy));
			if (parent != null) {
				children.get(parent).add(i);
			}
		}
		return children;
	}

	/**
	 * The same day with other knowledge.
	 *
	 * @param touched what the two may say different things of
	 * @param now those of the touched units that exist with the other knowledge
	 */
	Staffing known(AsOf other, Set<OrgUnitCode> touched, List<OrgUnit> now, List<LocalDate> days) {
		List<OrgUnit> all = new ArrayList<>(now);
		units.stream().filter(unit -> !touched.contains(unit.code())).forEach(all::add);
		return of(other, all, days);
	}

	@Override
	public AsOf asOf() {
		return asOf;
	}

	/** In the order of codes. */
	public List<OrgUnit> units() {
		return units;
	}

	/** The days on which org units began, ended or changed their name or kind, whichever day this is. */
	public List<LocalDate> eventDays() {
		return eventDays;
	}

	Optional<OrgUnit> unit(@Nullable OrgUnitCode code) {
		return Optional.ofNullable(numbers.get(code)).map(units::get);
	}

	/** The units at the top of a hierarchy. */
	List<OrgUnit> roots(Hierarchy hierarchy) {
		return top(hierarchy).stream().map(units::get).toList();
	}

	/** What lies in each of some units with all below it; those that do not exist are left out. */
	Map<OrgUnitCode, Totals> totals(Collection<OrgUnitCode> codes, Hierarchy hierarchy) {
		Map<OrgUnitCode, Totals> totals = new LinkedHashMap<>();
		codes.stream().filter(numbers::containsKey).forEach(code -> totals.put(code, sum(numbers.get(code), hierarchy, new BitSet(units.size()), unit -> {
		})));
		return totals;
	}

	/**
	 * What lies in each unit directly below one, or in each at the top of a hierarchy, with all below it; in the order of codes.
	 *
	 * @param above null for the top
	 */
	public RollUp rollUp(@Nullable OrgUnitCode above, Hierarchy hierarchy) {
		List<Integer> heads = above == null ? top(hierarchy) : Optional.ofNullable(numbers.get(above)).map(below.get(hierarchy)::get).orElse(List.of());
		Map<OrgUnitKind, Totals> kinds = new EnumMap<>(OrgUnitKind.class);
		Consumer<OrgUnit> byKind = unit -> kinds.merge(unit.kind(), Totals.of(unit), Totals::plus);
		BitSet counted = new BitSet(units.size());
		List<RollUp.Row> rows = new ArrayList<>();
		heads.forEach(head -> rows.add(new RollUp.Row(units.get(head), sum(head, hierarchy, counted, byKind))));
		if (above != null && numbers.containsKey(above)) {
			byKind.accept(units.get(numbers.get(above)));
		}
		return new RollUp(rows, kinds, kinds.values().stream().reduce(new Totals(0, 0, 0, 0), Totals::plus));
	}

	private List<Integer> top(Hierarchy hierarchy) {
		List<Integer> top = new ArrayList<>();
		for (int i = 0; i < units.size(); i++) {
			if (units.get(i).hierarchy() == hierarchy && !units.get(i).parents().containsKey(hierarchy)) {
				top.add(i);
			}
		}
		return top;
	}

	/** Each unit once, whatever circles the lines run in. */
	private Totals sum(int head, Hierarchy hierarchy, BitSet counted, Consumer<OrgUnit> each) {
		Totals sum = new Totals(0, 0, 0, 0);
		Deque<Integer> left = new ArrayDeque<>(List.of(head));
		while (!left.isEmpty()) {
			int number = left.pop();
			if (!counted.get(number)) {
				counted.set(number);
				each.accept(units.get(number));
				sum = sum.plus(Totals.of(units.get(number)));
				left.addAll(below.get(hierarchy).get(number));
			}
		}
		return sum;
	}
}
