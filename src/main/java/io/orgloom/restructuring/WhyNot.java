package io.orgloom.restructuring;

import io.orgloom.restructuring.PlanningCase.Edge;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Why two units do not lie together in a plan: what forbids it, else what it would do to both new units, to their standards and to the whole. Plain figures, O(units +
 * borders).
 */
final class WhyNot {

	private final PlanningCase made;
	private final int[] regionOf;
	private final int one;
	private final int other;
	private final Regions now;
	private final List<Answer> answers = new ArrayList<>();

	private WhyNot(PlanningCase made, int[] regionOf, int one, int other) {
		this.made = made;
		this.regionOf = regionOf;
		this.one = one;
		this.other = other;
		this.now = new Regions(made, regionOf);
	}

	/**
	 * One part of the answer.
	 *
	 * @param key what is said, as the end of a message's key
	 * @param values names as text, figures as numbers
	 */
	record Answer(String key, List<Object> values) {
	}

	static List<Answer> of(PlanningCase made, int[] regionOf, int one, int other) {
		return new WhyNot(made, regionOf, one, other).answers();
	}

	private List<Answer> answers() {
		if (regionOf[one] == regionOf[other]) {
			say("together", name(regionOf[one]));
			return answers;
		}
		forbidden();
		if (answers.isEmpty()) {
			merged();
			moved(one, other);
			moved(other, one);
		}
		return answers;
	}

	private void say(String key, Object... values) {
		answers.add(new Answer(key, Arrays.asList(values)));
	}

	// ---- what forbids it

	private void forbidden() {
		for (int place : new int[] {one, other}) {
			if (made.request().locked().contains(made.unit(place).code())) {
				say("locked", made.unit(place).name());
			}
		}
		apart();
		if (!joinable()) {
			say(made.above()[one] == made.above()[other] || !made.request().keepDistricts() ? "fence" : "districts", made.unit(one).name(), made.unit(other).name());
		} else if (!touching(members(regionOf[one]), members(regionOf[other]))) {
			say("noBorder", name(regionOf[one]), name(regionOf[other]));
		}
	}

	/** Pairs that must not come together and would. */
	private void apart() {
		for (List<UnitCode> group : made.request().mustNotMerge()) {
			List<Integer> here = group.stream().map(code -> made.place(code).orElseThrow()).filter(place -> regionOf[place] == regionOf[one]).toList();
			List<Integer> there = group.stream().map(code -> made.place(code).orElseThrow()).filter(place -> regionOf[place] == regionOf[other]).toList();
			if (!here.isEmpty() && !there.isEmpty()) {
				say("mustNotMerge", made.unit(here.getFirst()).name(), made.unit(there.getFirst()).name());
			}
		}
	}

	/** Whether a way leads from one to the other over borders a merger may cross. */
	private boolean joinable() {
		BitSet all = new BitSet();
		all.set(0, made.size());
		return reached(one, all).get(other);
	}

	private boolean touching(BitSet some, BitSet others) {
		return made.borders().stream().anyMatch(border -> some.get(border.one()) && others.get(border.other()) || some.get(border.other()) && others.get(border.one()));
	}

	// ---- what it would do

	private void merged() {
		int[] after = regionOf.clone();
		members(regionOf[other]).stream().forEach(place -> after[place] = regionOf[one]);
		int formed = regionOf[one];
		Regions then = new Regions(made, after);
		say("merged", name(regionOf[one]), name(regionOf[other]), then.people(formed), then.areaKm2(formed));
		if (then.meets(formed) && now.meets(regionOf[one]) && now.meets(regionOf[other])) {
			say("fewer", now.count(), now.count() - 1);
		} else {
			say(then.meets(formed) ? "mergedMeets" : "mergedMisses", then.leastPeople(formed), then.leastAreaKm2(formed));
		}
		if (made.request().count() != null) {
			say("count", made.request().count());
		}
		spread(after);
	}

	/** A unit alone goes over to the new unit of the other. */
	private void moved(int unit, int to) {
		BitSet left = members(regionOf[unit]);
		left.clear(unit);
		BitSet alone = new BitSet();
		alone.set(unit);
		if (left.isEmpty() || !touching(alone, members(regionOf[to]))) {
			return;
		}
		AdministrativeUnit moving = made.unit(unit);
		int[] after = regionOf.clone();
		after[unit] = regionOf[to];
		Regions then = new Regions(made, after);
		int without = regionOf[unit];
		if (reached(left.nextSetBit(0), left).cardinality() < left.cardinality()) {
			say("fallsApart", moving.name(), name(regionOf[unit]), name(regionOf[to]));
		} else if (!then.meets(without) && now.meets(without)) {
			say("leavesTooLittle", moving.name(), name(without), then.people(without), then.areaKm2(without), then.leastPeople(without), then.leastAreaKm2(without));
		} else {
			say("couldMove", moving.name(), name(regionOf[to]), name(without), then.people(without), then.areaKm2(without));
			spread(after);
		}
	}

	private void spread(int[] after) {
		Double before = PlanFigures.of(made, regionOf).compactness();
		Double then = PlanFigures.compactness(made, after);
		if (before != null && then != null && before > 0) {
			say(then > before ? "wider" : "narrower", Math.abs(100 * (then - before) / before));
		}
	}

	// ---- pieces

	private BitSet members(int region) {
		BitSet members = new BitSet();
		for (int place = 0; place < regionOf.length; place++) {
			members.set(place, regionOf[place] == region);
		}
		return members;
	}

	private String name(int region) {
		AdministrativeUnit seat = made.unit(now.seat(region));
		return members(region).cardinality() == 1 ? seat.name() : MergerSteps.name(seat);
	}

	private BitSet reached(int start, BitSet within) {
		List<List<Integer>> neighbours = new ArrayList<>();
		for (int place = 0; place < made.size(); place++) {
			neighbours.add(new ArrayList<>());
		}
		for (Edge border : made.borders()) {
			neighbours.get(border.one()).add(border.other());
			neighbours.get(border.other()).add(border.one());
		}
		BitSet reached = new BitSet();
		Deque<Integer> next = new ArrayDeque<>(List.of(start));
		reached.set(start);
		while (!next.isEmpty()) {
			for (int neighbour : neighbours.get(next.pop())) {
				if (within.get(neighbour) && !reached.get(neighbour)) {
					reached.set(neighbour);
					next.push(neighbour);
				}
			}
		}
		return reached;
	}
}
