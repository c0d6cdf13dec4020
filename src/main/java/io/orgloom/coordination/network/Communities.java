package io.orgloom.coordination.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who works together more than with the others, found from the work alone: the Louvain method. V. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast Unfolding
 * of Communities in Large Networks", Journal of Statistical Mechanics (2008). Agencies are visited in the order of their numbers and stay where two groups are equally good, so the
 * same network gives the same groups. Costs O(E) a round, with few rounds; it finds a good division, not surely the best.
 */
public final class Communities {

	/** Gains below this are rounding. */
	private static final double GAIN = 1e-10;
	/** More rounds than any network was seen to need; the method ends by itself as each move gains. */
	private static final int ROUNDS = 100;

	private Communities() {
	}

	/** The group of each agency; one without ties is a group of its own. */
	public static Groups of(Ties ties) {
		Level level = Level.of(ties);
		int[] group = identity(ties.agencies());
		for (int round = 0; round < ROUNDS; round++) {
			int[] moved = level.moved();
			int[] numbered = numbered(moved);
			int groups = Arrays.stream(numbered).max().orElse(-1) + 1;
			for (int i = 0; i < group.length; i++) {
				group[i] = numbered[group[i]];
			}
			if (groups == level.size()) {
				break;
			}
			level = level.joined(numbered, groups);
		}
		return Groups.by(group);
	}

	private static int[] identity(int size) {
		int[] numbers = new int[size];
		Arrays.setAll(numbers, i -> i);
		return numbers;
	}

	private static int[] numbered(int[] labels) {
		return Groups.by(labels).of().stream().mapToInt(Integer::intValue).toArray();
	}

	/** A network whose nodes are groups of the one before. */
	private static final class Level {

		private final List<int[]> neighbours;
		private final List<double[]> weights;
		/** The weight of ties within each node, counted from both ends. */
		private final double[] inside;
		private final double[] degrees;
		private final double all;

		Level(List<int[]> neighbours, List<double[]> weights, double[] inside) {
			this.neighbours = neighbours;
			this.weights = weights;
			this.inside = inside;
			this.degrees = new double[inside.length];
			Arrays.setAll(degrees, i -> inside[i] + Arrays.stream(weights.get(i)).sum());
			this.all = Arrays.stream(degrees).sum();
		}

		static Level of(Ties ties) {
			List<int[]> neighbours = new ArrayList<>();
			List<double[]> weights = new ArrayList<>();
			for (int agency = 0; agency < ties.agencies(); agency++) {
				int first = ties.first(agency);
				int[] near = new int[ties.degree(agency)];
				double[] weight = new double[near.length];
				for (int i = 0; i < near.length; i++) {
					near[i] = ties.neighbour(first + i);
					weight[i] = ties.weight(first + i);
				}
				neighbours.add(near);
				weights.add(weight);
			}
			return new Level(neighbours, weights, new double[ties.agencies()]);
		}

		int size() {
			return inside.length;
		}

		/** Moves nodes one by one to the neighbouring group that gains most, until none gains. */
		int[] moved() {
			int[] group = identity(size());
			double[] sums = degrees.clone();
			double[] towards = new double[size()];
			boolean moving = all > 0;
			for (int round = 0; moving && round < ROUNDS; round++) {
				moving = false;
				for (int node = 0; node < size(); node++) {
					int best = best(node, group, sums, towards);
					moving |= best != group[node];
					sums[group[node]] -= degrees[node];
					sums[best] += degrees[node];
					group[node] = best;
				}
			}
			return group;
		}

		private int best(int node, int[] group, double[] sums, double[] towards) {
			int[] near = neighbours.get(node);
			double[] weight = weights.get(node);
			for (int i = 0; i < near.length; i++) {
				towards[group[near[i]]] += weight[i];
			}
			int own = group[node];
			int best = own;
			double most = towards[own] - (sums[own] - degrees[node]) * degrees[node] / all;
			for (int neighbour : near) {
				int other = group[neighbour];
				double gain = towards[other] - sums[other] * degrees[node] / all;
				if (other != own && gain > most + GAIN) {
					most = gain;
					best = other;
				}
			}
			for (int neighbour : near) {
				towards[group[neighbour]] = 0;
			}
			return best;
		}

		/** Each group as one node. */
		Level joined(int[] group, int groups) {
			double[] within = new double[groups];
			List<List<Integer>> members = new ArrayList<>();
			for (int i = 0; i < groups; i++) {
				members.add(new ArrayList<>());
			}
			for (int node = 0; node < size(); node++) {
				members.get(group[node]).add(node);
				within[group[node]] += inside[node];
			}
			List<int[]> near = new ArrayList<>();
			List<double[]> weight = new ArrayList<>();
			double[] sums = new double[groups];
			for (int each = 0; each < groups; each++) {
				List<Integer> met = new ArrayList<>();
				for (int node : members.get(each)) {
					for (int i = 0; i < neighbours.get(node).length; i++) {
						int other = group[neighbours.get(node)[i]];
						if (other == each) {
							within[each] += weights.get(node)[i];
						} else {
							if (sums[other] == 0) {
								met.add(other);
							}
							sums[other] += weights.get(node)[i];
						}
					}
				}
				met.sort(null);
				near.add(met.stream().mapToInt(Integer::intValue).toArray());
				weight.add(met.stream().mapToDouble(other -> sums[other]).toArray());
				met.forEach(other -> sums[other] = 0);
			}
			return new Level(near, weight, within);
		}
	}
}
