package io.orgloom.coordination.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Who is tied to whom, without direction: each pair once, nobody to oneself. Agencies are numbers; their neighbours stand in one array, in order. */
public final class Ties {

	/** Two agencies that are tied, and how strongly. */
	public record Tie(int one, int other, double weight) {
	}

	private final int[] starts;
	private final int[] ends;
	private final double[] weights;

	private Ties(int[] starts, int[] ends, double[] weights) {
		this.starts = starts;
		this.ends = ends;
		this.weights = weights;
	}

	/** Ties of the same pair, in whichever direction, are one that weighs as much as all of them. Costs O(E log E). */
	public static Ties of(int agencies, Collection<Tie> ties) {
		TreeMap<Long, Double> pairs = new TreeMap<>();
		for (Tie tie : ties) {
			if (tie.one() != tie.other()) {
				pairs.merge((long) tie.one() * agencies + tie.other(), tie.weight(), Double::sum);
				pairs.merge((long) tie.other() * agencies + tie.one(), tie.weight(), Double::sum);
			}
		}
		int[] starts = new int[agencies + 1];
		int[] ends = new int[pairs.size()];
		double[] weights = new double[pairs.size()];
		int at = 0;
		for (Map.Entry<Long, Double> pair : pairs.entrySet()) {
			ends[at] = (int) (pair.getKey() % agencies);
			weights[at++] = pair.getValue();
			starts[(int) (pair.getKey() / agencies) + 1]++;
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		return new Ties(starts, ends, weights);
	}

	public int agencies() {
		return starts.length - 1;
	}

	/** How many pairs are tied. */
	public int pairs() {
		return ends.length / 2;
	}

	/** The place of an agency's first neighbour. */
	int first(int agency) {
		return starts[agency];
	}

	/** The place after that of its last neighbour. */
	int last(int agency) {
		return starts[agency + 1];
	}

	/** The neighbour at a place. */
	int neighbour(int place) {
		return ends[place];
	}

	double weight(int place) {
		return weights[place];
	}

	/** How many others an agency is tied to. */
	public int degree(int agency) {
		return starts[agency + 1] - starts[agency];
	}
}
