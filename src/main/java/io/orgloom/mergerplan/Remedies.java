package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Obstacle.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be done for one new unit of a plan, and what two units coming together would do: ranked changes, each with what forbids it and what it does to every standard. */
public final class Remedies {

	private final Instance instance;
	private final List<Objective> objectives;
	private final int[] regionOf;
	private final int[] component;
	private final TreeMap<Integer, Set<Integer>> members = new TreeMap<>();

	/**
	 * Looks at a plan.
	 *
	 * @param regionOf number of the new unit by unit, from 0, without gaps
	 * @throws InvalidPlan if it is none
	 */
	public Remedies(Instance instance, List<Objective> objectives, int[] regionOf) {
		InvalidPlan.require(instance, regionOf);
		this.instance = instance;
		this.objectives = objectives;
		this.regionOf = regionOf;
		this.component = Components.of(instance);
		for (int unit = 0; unit < regionOf.length; unit++) {
			members.computeIfAbsent(regionOf[unit], _ -> new TreeSet<>()).add(unit);
		}
	}

	/**
	 * Everything one change can do for a new unit: join a neighbour, or take a unit from one. Changes that nothing forbids come first, among them those after which the fewest new units miss
	 * their standards, then those that are best for the objectives.
	 */
	public List<Remedy> forRegion(int region) {
		List<Remedy> remedies = new ArrayList<>();
		Set<Integer> outside = new TreeSet<>();
		of(region).forEach(unit -> neighbours(unit).stream().filter(other -> regionOf[other] != region).forEach(outside::add));
		outside.stream().map(unit -> regionOf[unit]).distinct().sorted().forEach(other -> remedies.add(joining(region, other)));
		outside.stream().filter(this::leavesSome).forEach(unit -> remedies.add(moving(unit, region)));
		remedies.sort(Comparator.comparing(Remedy::isAllowed).reversed().thenComparingInt(Remedy::unmet).thenComparingDouble(Remedy::worse));
		return remedies;
	}

	/** Why two units do not lie together: what would come of their new units becoming one, and of each going over to the other. */
	public List<Remedy> whyNot(int one, int other) {
		List<Remedy> ways = new ArrayList<>(List.of(joining(regionOf[one], regionOf[other])));
		if (regionOf[one] != regionOf[other]) {
			IntStream.of(one, other).filter(this::leavesSome).forEach(unit -> ways.add(moving(unit, regionOf[unit == one ? other : one])));
		}
		return ways;
	}

	/** How a new unit stands to the standard of each quantity. */
	public List<Standing> standing(int region) {
		return Standing.of(instance, of(region));
	}

	/** One new unit ends and another takes in all of it. */
	public Remedy joining(int from, int into) {
		return change(null, from, into, of(from));
	}

	/** One unit goes over, with those that have to stay with it. */
	public Remedy moving(int unit, int into) {
		return change(unit, regionOf[unit], into, groupOf(unit));
	}

	private Remedy change(@Nullable Integer unit, int from, int into, Set<Integer> moved) {
		if (from == into) {
			return new Remedy(unit, from, into, List.of(new Obstacle(Kind.TOGETHER, name(from), name(into))), List.of(), Standing.of(instance, of(into)), 0, 0);
		}
		Set<Integer> left = new TreeSet<>(of(from));
		left.removeAll(moved);
		Set<Integer> grown = new TreeSet<>(of(into));
		grown.addAll(moved);
		List<Standing> leftStands = left.isEmpty() ? List.of() : Standing.of(instance, left);
		List<Standing> grownStands = Standing.of(instance, grown);
		int unmet = missed(leftStands) + missed(grownStands) - missed(Standing.of(instance, of(from))) - missed(Standing.of(instance, of(into)));
		return new Remedy(unit, from, into, obstacles(moved, into, left, grown), leftStands, grownStands, unmet, worse(moved, into));
	}

	private static int missed(List<Standing> standings) {
		return standings.stream().allMatch(Standing::isMet) ? 0 : 1;
	}

	// ---- what forbids it

	private List<Obstacle> obstacles(Set<Integer> moved, int into, Set<Integer> left, Set<Integer> grown) {
		List<Obstacle> obstacles = new ArrayList<>();
		locked(moved, of(into), obstacles);
		apart(moved, of(into), obstacles);
		fenced(moved, of(into), obstacles);
		if (obstacles.stream().noneMatch(obstacle -> obstacle.kind() == Kind.FENCE) && !isBordering(moved, of(into))) {
			obstacles.add(new Obstacle(isReachable(moved, of(into)) ? Kind.NO_BORDER : Kind.UNREACHABLE, name(moved), name(into)));
		}
		if (!Contiguity.of(instance, left)) {
			obstacles.add(new Obstacle(Kind.FALLS_APART, name(left), name(moved)));
		}
		limits(grown, obstacles);
		return List.copyOf(obstacles);
	}

	private void locked(Set<Integer> moved, Set<Integer> others, List<Obstacle> obstacles) {
		for (Set<Integer> side : List.of(moved, others)) {
			side.stream().filter(unit -> instance.lockOf[unit] >= 0).findFirst().ifPresent(unit -> obstacles.add(new Obstacle(Kind.LOCKED, instance.id(unit), "")));
		}
	}

	private void apart(Set<Integer> moved, Set<Integer> others, List<Obstacle> obstacles) {
		for (int[] units : instance.apart) {
			int[] here = Arrays.stream(units).filter(moved::contains).toArray();
			int[] there = Arrays.stream(units).filter(others::contains).toArray();
			if (here.length > 0 && there.length > 0) {
				obstacles.add(new Obstacle(Kind.APART, instance.id(here[0]), instance.id(there[0])));
			}
		}
	}

	private void fenced(Set<Integer> moved, Set<Integer> others, List<Obstacle> obstacles) {
		int[] fence = instance.fence;
		if (fence == null || instance.crossing < Double.POSITIVE_INFINITY) {
			return;
		}
		int one = moved.iterator().next();
		others.stream().filter(other -> fence[other] != fence[one]).findFirst()
			.ifPresent(other -> obstacles.add(new Obstacle(Kind.FENCE, instance.id(one), instance.id(other))));
	}

	private boolean isBordering(Set<Integer> some, Set<Integer> others) {
		return some.stream().anyMatch(unit -> neighbours(unit).stream().anyMatch(others::contains));
	}

	private boolean isReachable(Set<Integer> some, Set<Integer> others) {
		return component[some.iterator().next()] == component[others.iterator().next()];
	}

	private void limits(Set<Integer> grown, List<Obstacle> obstacles) {
		if (grown.size() > instance.mostMembers) {
			obstacles.add(new Obstacle(Kind.MOST_MEMBERS, String.valueOf(grown.size()), String.valueOf(instance.mostMembers)));
		}
		for (Quantity quantity : instance.quantities) {
			if (grown.stream().mapToDouble(unit -> quantity.values()[unit]).sum() > quantity.most() * (1 + PlanChecker.ROUNDING)) {
				obstacles.add(new Obstacle(Kind.MOST, quantity.name(), ""));
			}
		}
	}

	// ---- what it does to the objectives

	private double worse(Set<Integer> moved, int into) {
		int[] after = regionOf.clone();
		moved.forEach(unit -> after[unit] = into);
		int[] numbered = MergerPlanner.numbered(after);
		double worse = 0;
		double weights = 0;
		for (Objective objective : objectives) {
			double before = Measures.of(instance, objective, regionOf);
			if (objective.kind() != Objective.Kind.COUNT && before > 0) {
				worse += objective.weight() * (Measures.of(instance, objective, numbered) - before) / before;
				weights += objective.weight();
			}
		}
		return weights == 0 ? 0 : worse / weights;
	}

	// ---- pieces

	private Set<Integer> of(int region) {
		Set<Integer> units = members.get(region);
		if (units == null) {
			throw InvalidInstance.value("The number of a new unit", region, "a number from 0 to " + members.lastKey());
		}
		return units;
	}

	private Set<Integer> groupOf(int unit) {
		Set<Integer> group = new TreeSet<>();
		of(regionOf[unit]).stream().filter(other -> instance.groupOf[other] == instance.groupOf[unit]).forEach(group::add);
		return group;
	}

	private boolean leavesSome(int unit) {
		return of(regionOf[unit]).size() > groupOf(unit).size();
	}

	private Set<Integer> neighbours(int unit) {
		Set<Integer> neighbours = new HashSet<>();
		for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
			neighbours.add(instance.neighbour[arc]);
		}
		return neighbours;
	}

	private String name(int region) {
		return name(of(region));
	}

	private String name(Set<Integer> units) {
		return instance.id(units.iterator().next());
	}
}
