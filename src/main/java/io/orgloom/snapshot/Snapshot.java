package io.orgloom.snapshot;

import io.orgloom.graph.AsOf;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Border;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The administrative units of one day and their borders, as known at one time; units are numbered in the order of their codes. */
public final class Snapshot implements Picture {

	private final AsOf asOf;
	private final List<AdministrativeUnit> units;
	private final Map<UnitCode, Integer> numbers;
	private final int[] parents;
	private final int[][] neighbours;

	private Snapshot(AsOf asOf, List<AdministrativeUnit> units, Map<UnitCode, Integer> numbers, int[] parents, int[][] neighbours) {
		this.asOf = asOf;
		this.units = units;
		this.numbers = numbers;
		this.parents = parents;
		this.neighbours = neighbours;
	}

	/** Lays units and their borders into arrays. */
	public static Snapshot of(AsOf asOf, List<AdministrativeUnit> units, List<Border> borders) {
		List<AdministrativeUnit> ordered = new ArrayList<>(units);
		ordered.sort(Comparator.comparing(AdministrativeUnit::code));
		Map<UnitCode, Integer> numbers = numbers(ordered);
		Neighbourhood neighbourhood = new Neighbourhood(ordered.size());
		borders.forEach(border -> neighbourhood.join(numbers.get(border.one()), numbers.get(border.other())));
		return new Snapshot(asOf, List.copyOf(ordered), numbers, parents(ordered, numbers), neighbourhood.neighbours());
	}

	private static Map<UnitCode, Integer> numbers(List<AdministrativeUnit> units) {
		Map<UnitCode, Integer> numbers = HashMap.newHashMap(units.size());
		for (int i = 0; i < units.size(); i++) {
			numbers.put(units.get(i).code(), i);
		}
		return numbers;
	}

	private static int[] parents(List<AdministrativeUnit> units, Map<UnitCode, Integer> numbers) {
		int[] parents = new int[units.size()];
		for (int i = 0; i < parents.length; i++) {
			UnitCode parent = units.get(i).parent();
			parents[i] = parent == null ? -1 : numbers.getOrDefault(parent, -1);
		}
		return parents;
	}

	/**
	 * The same day with other knowledge: some units as they are known then, all others as here. Nothing of this snapshot changes; units that stay are
	 * the same objects. O(units + borders), without a look at the graph.
	 *
	 * @param touched what the two may say different things of
	 * @param now those of the touched units that exist with the other knowledge
	 * @param borders all borders of touched units with the other knowledge
	 */
	Snapshot known(AsOf other, Set<UnitCode> touched, List<AdministrativeUnit> now, List<Border> borders) {
		if (touched.isEmpty()) {
			return new Snapshot(other, units, numbers, parents, neighbours);
		}
		List<AdministrativeUnit> ordered = new ArrayList<>(now);
		units.stream().filter(unit -> !touched.contains(unit.code())).forEach(ordered::add);
		ordered.sort(Comparator.comparing(AdministrativeUnit::code));
		Map<UnitCode, Integer> renumbered = numbers(ordered);
		Neighbourhood neighbourhood = new Neighbourhood(ordered.size());
		for (int i = 0; i < neighbours.length; i++) {
			for (int neighbour : neighbours[i]) {
				if (i < neighbour && !touched.contains(units.get(i).code()) && !touched.contains(units.get(neighbour).code())) {
					neighbourhood.join(renumbered.get(units.get(i).code()), renumbered.get(units.get(neighbour).code()));
				}
			}
		}
		borders.forEach(border -> neighbourhood.join(renumbered.get(border.one()), renumbered.get(border.other())));
		return new Snapshot(other, List.copyOf(ordered), renumbered, parents(ordered, renumbered), neighbourhood.neighbours());
	}

	@Override
	public AsOf asOf() {
		return asOf;
	}

	public List<AdministrativeUnit> units() {
		return units;
	}

	public AdministrativeUnit unit(int number) {
		return units.get(number);
	}

	public OptionalInt number(UnitCode code) {
		Integer number = numbers.get(code);
		return number == null ? OptionalInt.empty() : OptionalInt.of(number);
	}

	/** Numbers of the units that share a border with one. */
	public int[] neighbours(int number) {
		return neighbours[number].clone();
	}

	/** Whether any border is known at all; without, nothing can be said about contiguity. */
	public boolean knowsBorders() {
		for (int[] some : neighbours) {
			if (some.length > 0) {
				return true;
			}
		}
		return false;
	}

	/** Number of the unit a unit lies in, -1 for none. */
	public int parent(int number) {
		return parents[number];
	}

	/** Whether a unit is another, or lies below it. */
	public boolean isWithin(int number, int scope) {
		for (int i = number; i >= 0; i = parents[i]) {
			if (i == scope) {
				return true;
			}
		}
		return false;
	}

	/** The unit of the highest level in which a unit lies; empty where the way up ends below it. */
	public Optional<AdministrativeUnit> topOf(int number) {
		int top = number;
		while (parents[top] >= 0) {
			top = parents[top];
		}
		return Optional.of(units.get(top)).filter(unit -> unit.level() == UnitLevel.PROVINCE);
	}

	/** Into how many separate pieces some units fall, in borders of this day: breadth-first searches over their borders, O(units + borders). */
	public int pieces(BitSet members) {
		BitSet left = (BitSet) members.clone();
		int pieces = 0;
		for (int start = left.nextSetBit(0); start >= 0; start = left.nextSetBit(0)) {
			take(start, left);
			pieces++;
		}
		return pieces;
	}

	private void take(int start, BitSet left) {
		int[] queue = new int[left.cardinality()];
		int end = 0;
		left.clear(start);
		queue[end++] = start;
		for (int head = 0; head < end; head++) {
			for (int neighbour : neighbours[queue[head]]) {
				if (left.get(neighbour)) {
					left.clear(neighbour);
					queue[end++] = neighbour;
				}
			}
		}
	}
}
