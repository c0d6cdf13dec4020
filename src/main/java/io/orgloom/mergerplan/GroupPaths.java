package io.orgloom.mergerplan;

import io.orgloom.mergerplan.ContradictoryConstraints.Contradiction;
import java.util.Arrays;

/**
 * Units that come to lie in one new unit although they do not touch need others between them: those on a shortest way join the group. Which way is best for the plan as a whole is not asked.
 * O(borders) for each gap.
 */
final class GroupPaths {

	private final Instance instance;
	private final int[] root;
	private final int[] from;
	private final int[] queue;

	private GroupPaths(Instance instance) {
		this.instance = instance;
		this.root = new int[instance.groups];
		Arrays.setAll(root, group -> group);
		this.from = new int[instance.size()];
		this.queue = new int[instance.size()];
	}

	/** By unit the group it belongs to, numbered as in the instance where nothing had to be joined. */
	static int[] groups(Instance instance) {
		if (instance.groups == instance.size()) {
			return instance.groupOf;
		}
		GroupPaths paths = new GroupPaths(instance);
		int[] first = new int[instance.groups];
		int[] members = new int[instance.groups];
		for (int unit = instance.size() - 1; unit >= 0; unit--) {
			first[instance.groupOf[unit]] = unit;
			members[instance.groupOf[unit]]++;
		}
		for (int group = 0; group < instance.groups; group++) {
			boolean isWhole = members[group] == 1;
			while (!isWhole) {
				isWhole = paths.reach(first[group]);
			}
		}
		int[] found = new int[instance.size()];
		Arrays.setAll(found, unit -> paths.find(instance.groupOf[unit]));
		return found;
	}

	private int find(int group) {
		int top = group;
		while (root[top] != top) {
			root[top] = root[root[top]];
			top = root[top];
		}
		return top;
	}

	private int groupOf(int unit) {
		return find(instance.groupOf[unit]);
	}

	/** Joins the nearest member that is not reached within the group; true where there was none. */
	private boolean reach(int first) {
		int group = groupOf(first);
		Arrays.fill(from, -2);
		from[first] = -1;
		int end = 0;
		queue[end++] = first;
		end = spread(0, end, group, true);
		boolean isWhole = true;
		for (int unit = 0; unit < from.length && isWhole; unit++) {
			isWhole = groupOf(unit) != group || from[unit] != -2;
		}
		if (isWhole) {
			return true;
		}
		int inside = end;
		end = spread(0, end, group, false);
		for (int at = inside; at < end; at++) {
			if (groupOf(queue[at]) == group) {
				for (int unit = from[queue[at]]; unit >= 0; unit = from[unit]) {
					root[groupOf(unit)] = group;
				}
				return false;
			}
		}
		int apart = first;
		while (groupOf(apart) != group || from[apart] != -2) {
			apart++;
		}
		throw new ContradictoryConstraints(Contradiction.UNREACHABLE, instance.id(first), instance.id(apart));
	}

	private int spread(int start, int last, int group, boolean isInside) {
		int end = last;
		for (int at = start; at < end; at++) {
			int unit = queue[at];
			for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
				int next = instance.neighbour[arc];
				boolean isMember = groupOf(next) == group;
				if (from[next] == -2 && instance.mayJoin(unit, next) && (isInside ? isMember : isMember || !isApart(next, group))) {
					from[next] = unit;
					queue[end++] = next;
				}
			}
		}
		return end;
	}

	private boolean isApart(int unit, int group) {
		for (int[] units : instance.apart) {
			boolean hasUnit = false;
			boolean hasGroup = false;
			for (int each : units) {
				hasUnit |= groupOf(each) == groupOf(unit);
				hasGroup |= groupOf(each) == group;
			}
			if (hasUnit && hasGroup) {
				return true;
			}
		}
		return false;
	}
}
