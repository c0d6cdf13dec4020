package io.orgloom.mergerplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds a plan against its instance from first principles: every unit once, every new unit hanging together, every demand kept, every standard looked at. Shares nothing with the
 * search but the instance, so that a fault there shows here.
 */
public final class PlanChecker {

	/** Sums of decimal figures must not miss a threshold by rounding alone: this share of it is overlooked. */
	static final double ROUNDING = 1e-9;

	/**
	 * What a check found.
	 *
	 * @param regions how many new units there are
	 * @param unmet numbers of those that do not meet the standards
	 * @param faults what is wrong with it as a plan, in words; empty for a plan
	 */
	public record Checked(int regions, List<Integer> unmet, List<String> faults) {

		/** Whether it is a plan at all, standards aside. */
		public boolean isSound() {
			return faults.isEmpty();
		}
	}

	private final Instance instance;
	private final int[] regionOf;
	private final boolean hasLocks;
	private final boolean hasLimits;
	private final List<String> faults = new ArrayList<>();

	private PlanChecker(Instance instance, int[] regionOf) {
		this.instance = instance;
		this.regionOf = regionOf;
		this.hasLocks = Arrays.stream(instance.lockOf).anyMatch(lock -> lock >= 0);
		this.hasLimits = instance.mostMembers < instance.size() || Arrays.stream(instance.quantities).anyMatch(quantity -> quantity.most() < Double.POSITIVE_INFINITY);
	}

	/** Looks at everything. O(units + borders). */
	public static Checked check(Instance instance, int[] regionOf) {
		return new PlanChecker(instance, regionOf).check();
	}

	private Checked check() {
		if (regionOf.length != instance.size()) {
			return new Checked(0, List.of(), List.of("%d units have a new unit, there are %d".formatted(regionOf.length, instance.size())));
		}
		Map<Integer, List<Integer>> members = new TreeMap<>();
		for (int unit = 0; unit < regionOf.length; unit++) {
			if (regionOf[unit] < 0) {
				faults.add("unit %s lies nowhere".formatted(instance.id(unit)));
			}
			members.computeIfAbsent(regionOf[unit], _ -> new ArrayList<>()).add(unit);
		}
		requireContiguity(members);
		requireDemands(members);
		List<Integer> unmet = members.entrySet().stream().filter(entry -> !meets(entry.getValue())).map(Map.Entry::getKey).toList();
		return new Checked(members.size(), unmet, List.copyOf(faults));
	}

	private void requireContiguity(Map<Integer, List<Integer>> members) {
		int[] parent = new int[regionOf.length];
		for (int unit = 0; unit < parent.length; unit++) {
			parent[unit] = unit;
		}
		int joined = 0;
		for (int unit = 0; unit < parent.length; unit++) {
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				int other = instance.neighbour[arc];
				if (regionOf[unit] == regionOf[other]) {
					int one = top(parent, unit);
					int two = top(parent, other);
					joined += one == two ? 0 : 1;
					parent[one] = two;
				}
			}
		}
		if (parent.length - joined != members.size()) {
			members.forEach((region, units) -> {
				if (units.stream().map(unit -> top(parent, unit)).distinct().count() > 1) {
					faults.add("new unit %d with %s does not hang together".formatted(region, instance.id(units.getFirst())));
				}
			});
		}
	}

	private static int top(int[] parent, int unit) {
		int at = unit;
		while (parent[at] != at) {
			parent[at] = parent[parent[at]];
			at = parent[at];
		}
		return at;
	}

	private void requireDemands(Map<Integer, List<Integer>> members) {
		requireTogether();
		requireApart();
		members.forEach((region, units) -> {
			requireLock(region, units);
			requireFence(region, units);
			requireLimits(region, units);
		});
		if (members.size() < instance.leastCount || members.size() > instance.mostCount) {
			faults.add("%d new units, asked for are %d to %d".formatted(members.size(), instance.leastCount, instance.mostCount));
		}
	}

	private void requireTogether() {
		int[] first = new int[instance.groups];
		Arrays.fill(first, -1);
		for (int unit = 0; unit < regionOf.length; unit++) {
			int group = instance.groupOf[unit];
			int other = first[group] < 0 ? unit : first[group];
			first[group] = other;
			if (regionOf[other] != regionOf[unit]) {
				faults.add("%s and %s are to lie in one new unit and lie in two".formatted(instance.id(other), instance.id(unit)));
			}
		}
	}

	private void requireApart() {
		for (int[] units : instance.apart) {
			Map<Integer, Integer> first = new HashMap<>();
			for (int unit : units) {
				Integer other = first.putIfAbsent(regionOf[unit], unit);
				if (other != null && other != unit) {
					faults.add("%s and %s are to lie in two new units and lie in one".formatted(instance.id(other), instance.id(unit)));
				}
			}
		}
	}

	private void requireLock(int region, List<Integer> units) {
		if (!hasLocks) {
			return;
		}
		Set<Integer> locks = new HashSet<>();
		units.forEach(unit -> locks.add(instance.lockOf[unit]));
		if (locks.size() > 1) {
			faults.add("new unit %d joins units that are to stay as they are with others".formatted(region));
		}
	}

	private void requireFence(int region, List<Integer> units) {
		int[] fence = instance.fence;
		if (fence != null && instance.crossing == Double.POSITIVE_INFINITY && instance.lockOf[units.getFirst()] < 0
				&& units.stream().mapToInt(unit -> fence[unit]).distinct().count() > 1) {
			faults.add("new unit %d crosses a fence".formatted(region));
		}
	}

	/** Limits bind mergers: what is one group anyway may have more. */
	private void requireLimits(int region, List<Integer> units) {
		if (!hasLimits || units.stream().mapToInt(unit -> instance.groupOf[unit]).distinct().count() < 2) {
			return;
		}
		if (units.size() > instance.mostMembers) {
			faults.add("new unit %d has %d members, at most %d may be".formatted(region, units.size(), instance.mostMembers));
		}
		for (Quantity quantity : instance.quantities) {
			double sum = units.stream().mapToDouble(unit -> quantity.values()[unit]).sum();
			if (sum > quantity.most() * (1 + ROUNDING)) {
				faults.add("new unit %d has %s of %s, at most %s may be".formatted(region, sum, quantity.name(), quantity.most()));
			}
		}
	}

	private boolean meets(List<Integer> units) {
		for (Quantity quantity : instance.quantities) {
			double sum = 0;
			double least = 0;
			for (int unit : units) {
				sum += quantity.values()[unit];
				least = Math.max(least, quantity.least()[unit]);
			}
			if (sum < least * (1 - ROUNDING)) {
				return false;
			}
		}
		return true;
	}
}
