package io.orgloom.mergerplan;

import io.orgloom.mergerplan.ContradictoryConstraints.Contradiction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes one node of units that come to lie in one new unit anyway, and drops borders nobody may cross. */
final class PartBuilder {

	private final Instance instance;
	private final int[] units;
	private final int[] nodeOf;
	private int nodes;
	private int[] unitStart = new int[0];
	private int[] ordered = new int[0];

	PartBuilder(Instance instance, int[] units) {
		this.instance = instance;
		this.units = units;
		this.nodeOf = new int[instance.size()];
	}

	Part build() {
		numberNodes();
		orderUnits();
		requireRoom();
		int[] start = new int[nodes + 1];
		int[] neighbour = new int[arcs()];
		double[] border = new double[neighbour.length];
		int end = fillRows(start, neighbour, border);
		double[][] value = new double[instance.quantities.length][nodes];
		double[][] least = new double[instance.quantities.length][nodes];
		fillQuantities(value, least);
		List<int[]> pairs = apart();
		int[] apartStart = new int[nodes + 1];
		int[] apart = rows(pairs, apartStart);
		return Part.made(instance, nodes, unitStart, ordered, start, Arrays.copyOf(neighbour, end), Arrays.copyOf(border, end), value, least, apartStart, apart);
	}

	private void numberNodes() {
		int[] nodeOfGroup = new int[instance.groups];
		Arrays.fill(nodeOfGroup, -1);
		Arrays.fill(nodeOf, -1);
		int[] groupOf = GroupPaths.groups(instance);
		for (int unit : nearby()) {
			int group = groupOf[unit];
			if (nodeOfGroup[group] < 0) {
				nodeOfGroup[group] = nodes++;
			}
			nodeOf[unit] = nodeOfGroup[group];
		}
	}

	/** The units with neighbours near each other (Cuthill and McKee 1969): the search goes from node to node. */
	private int[] nearby() {
		boolean[] waits = new boolean[instance.size()];
		for (int unit : units) {
			waits[unit] = true;
		}
		int[] found = new int[units.length];
		int end = 0;
		for (int first : units) {
			int at = end;
			end = take(first, waits, found, end);
			for (; at < end; at++) {
				for (int arc = instance.start[found[at]]; arc < instance.start[found[at] + 1]; arc++) {
					end = take(instance.neighbour[arc], waits, found, end);
				}
			}
		}
		return found;
	}

	private static int take(int unit, boolean[] waits, int[] found, int end) {
		if (waits[unit]) {
			found[end] = unit;
			waits[unit] = false;
			return end + 1;
		}
		return end;
	}

	private void orderUnits() {
		unitStart = new int[nodes + 1];
		for (int unit : units) {
			unitStart[nodeOf[unit] + 1]++;
		}
		for (int node = 0; node < nodes; node++) {
			unitStart[node + 1] += unitStart[node];
		}
		ordered = new int[units.length];
		int[] next = unitStart.clone();
		for (int unit : units) {
			ordered[next[nodeOf[unit]]++] = unit;
		}
	}

	/** The way between units that come together has to fit the limits with them. */
	private void requireRoom() {
		for (int node = 0; node < nodes; node++) {
			int first = ordered[unitStart[node]];
			int last = first;
			for (int at = unitStart[node]; at < unitStart[node + 1]; at++) {
				last = instance.groupOf[ordered[at]] == instance.groupOf[first] ? last : ordered[at];
			}
			if (last == first) {
				continue;
			}
			boolean fits = unitStart[node + 1] - unitStart[node] <= instance.mostMembers;
			for (Quantity quantity : instance.quantities) {
				double sum = 0;
				for (int at = unitStart[node]; at < unitStart[node + 1]; at++) {
					sum += quantity.values()[ordered[at]];
				}
				fits &= sum <= quantity.most();
			}
			if (!fits) {
				throw new ContradictoryConstraints(Contradiction.TOO_LARGE, instance.ids[first], instance.ids[last]);
			}
		}
	}

	private int arcs() {
		int arcs = 0;
		for (int unit : units) {
			arcs += instance.start[unit + 1] - instance.start[unit];
		}
		return arcs;
	}

	/** Arcs to the same node become one with their borders added. */
	private int fillRows(int[] start, int[] neighbour, double[] border) {
		int[] seenAt = new int[nodes];
		Arrays.fill(seenAt, -1);
		int end = 0;
		for (int node = 0; node < nodes; node++) {
			start[node] = end;
			for (int at = unitStart[node]; at < unitStart[node + 1]; at++) {
				int unit = ordered[at];
				for (int arc = instance.start[unit]; arc < instance.start[unit + 1]; arc++) {
					int other = nodeOf[instance.neighbour[arc]];
					if (other < 0 || other == node || !instance.mayJoin(unit, instance.neighbour[arc])) {
						continue;
					}
					if (seenAt[other] < start[node]) {
						seenAt[other] = end;
						neighbour[end++] = other;
					}
					border[seenAt[other]] += instance.border[arc];
				}
			}
		}
		start[nodes] = end;
		return end;
	}

	private void fillQuantities(double[][] value, double[][] least) {
		for (int quantity = 0; quantity < value.length; quantity++) {
			for (int unit : units) {
				int node = nodeOf[unit];
				value[quantity][node] += instance.quantities[quantity].values()[unit];
				least[quantity][node] = Math.max(least[quantity][node], instance.quantities[quantity].least()[unit]);
			}
		}
	}

	private List<int[]> apart() {
		List<int[]> pairs = new ArrayList<>();
		for (int[] group : instance.apart) {
			for (int i = 0; i < group.length; i++) {
				for (int j = i + 1; j < group.length; j++) {
					int one = nodeOf[group[i]];
					int other = nodeOf[group[j]];
					if (one == other && one >= 0 && group[i] != group[j]) {
						// the way between units that come together leads over both
						throw new ContradictoryConstraints(Contradiction.BOTH, instance.ids[group[i]], instance.ids[group[j]]);
					}
					if (one >= 0 && other >= 0 && one != other) {
						pairs.add(new int[] {one, other});
					}
				}
			}
		}
		return pairs;
	}

	private int[] rows(List<int[]> pairs, int[] start) {
		pairs.forEach(pair -> {
			start[pair[0] + 1]++;
			start[pair[1] + 1]++;
		});
		for (int node = 0; node < nodes; node++) {
			start[node + 1] += start[node];
		}
		int[] next = start.clone();
		int[] rows = new int[start[nodes]];
		pairs.forEach(pair -> {
			rows[next[pair[0]]++] = pair[1];
			rows[next[pair[1]]++] = pair[0];
		});
		return rows;
	}
}
