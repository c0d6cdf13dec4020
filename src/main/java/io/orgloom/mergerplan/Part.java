package io.orgloom.mergerplan;

import java.util.Arrays;

/**
 * An instance made small: units that come to lie in one new unit anyway are one node, borders nobody may cross are gone, standards are shares of one. Nodes
 * are numbered from 0; the neighbours of node v stand from start[v] to start[v + 1].
 */
final class Part {

	final Instance instance;
	final int nodes;
	/** Units by node: those of node v stand from unitStart[v] to unitStart[v + 1]. */
	final int[] unitStart;
	final int[] units;
	final int[] start;
	final int[] neighbour;
	/** The node an arc begins at. */
	final int[] tail;
	final double[] border;
	/** How much a node has, by quantity and node. */
	final double[][] value;
	/** How much a new unit with this node must have, by quantity and node. */
	final double[][] least;
	/** Whether one quantity with one threshold is all that is asked; then values are shares of the threshold. */
	final boolean isSimple;
	/** Whether limits or demands to stay apart stand against some mergers. */
	final boolean isLimited;
	final double[] most;
	final int mostMembers;
	/** Nodes a node is to be kept apart from: those of node v stand from apartStart[v] to apartStart[v + 1]. */
	final int[] apartStart;
	final int[] apart;

	private Part(Instance instance, int nodes, int[] unitStart, int[] units, int[] start, int[] neighbour, double[] border, double[][] value, double[][] least, int[] apartStart, int[] apart) {
		this.instance = instance;
		this.nodes = nodes;
		this.unitStart = unitStart;
		this.units = units;
		this.start = start;
		this.neighbour = neighbour;
		this.border = border;
		this.value = value;
		this.least = least;
		this.apartStart = apartStart;
		this.apart = apart;
		this.tail = new int[neighbour.length];
		for (int node = 0; node < nodes; node++) {
			Arrays.fill(tail, start[node], start[node + 1], node);
		}
		this.most = Arrays.stream(instance.quantities).mapToDouble(Quantity::most).toArray();
		this.mostMembers = instance.mostMembers;
		this.isLimited = apart.length > 0 || mostMembers < units.length || Arrays.stream(most).anyMatch(limit -> limit < Double.POSITIVE_INFINITY);
		this.isSimple = simplify();
	}

	/** Where one threshold is all, quantities become shares of it, and their limits too. */
	private boolean simplify() {
		if (value.length != 1 || least[0][0] <= 0) {
			return false;
		}
		double threshold = least[0][0];
		for (double each : least[0]) {
			if (each != threshold) {
				return false;
			}
		}
		for (int node = 0; node < nodes; node++) {
			value[0][node] /= threshold;
			least[0][node] = 1;
		}
		most[0] /= threshold;
		return true;
	}

	/**
	 * Some of its nodes as a part, without limits, and with the borders between them.
	 *
	 * @param patchOf by node, equal for those
	 * @param placeOf by node, where it stands among those
	 */
	Part patch(int[] of, int[] patchOf, int[] placeOf) {
		int arcs = 0;
		int members = 0;
		for (int node : of) {
			arcs += start[node + 1] - start[node];
			members += members(node);
		}
		int[] unitsFrom = new int[of.length + 1];
		int[] its = new int[members];
		int[] from = new int[of.length + 1];
		int[] near = new int[arcs];
		double[] length = new double[arcs];
		int end = 0;
		for (int place = 0; place < of.length; place++) {
			int node = of[place];
			System.arraycopy(units, unitStart[node], its, unitsFrom[place], members(node));
			unitsFrom[place + 1] = unitsFrom[place] + members(node);
			for (int arc = start[node]; arc < start[node + 1]; arc++) {
				if (patchOf[neighbour[arc]] == patchOf[node]) {
					near[end] = placeOf[neighbour[arc]];
					length[end++] = border[arc];
				}
			}
			from[place + 1] = end;
		}
		return new Part(instance, of.length, unitsFrom, its, from, Arrays.copyOf(near, end), Arrays.copyOf(length, end), taken(value, of), taken(least, of), new int[of.length + 1], new int[0]);
	}

	private static double[][] taken(double[][] figures, int[] of) {
		return Arrays.stream(figures).map(each -> taken(each, of)).toArray(double[][]::new);
	}

	/** The figures of some nodes. */
	static double[] taken(double[] figures, int[] of) {
		double[] found = new double[of.length];
		Arrays.setAll(found, place -> figures[of[place]]);
		return found;
	}

	int members(int node) {
		return unitStart[node + 1] - unitStart[node];
	}

	/** All units of an instance. */
	static Part of(Instance instance) {
		int[] units = new int[instance.size()];
		Arrays.setAll(units, unit -> unit);
		return of(instance, units);
	}

	/** The part with the given units. O(units + borders) of the part, and one array over all units. */
	static Part of(Instance instance, int[] units) {
		return new PartBuilder(instance, units).build();
	}

	static Part made(Instance instance, int nodes, int[] unitStart, int[] units, int[] start, int[] neighbour, double[] border, double[][] value, double[][] least, int[] apartStart, int[] apart) {
		return new Part(instance, nodes, unitStart, units, start, neighbour, border, value, least, apartStart, apart);
	}
}
