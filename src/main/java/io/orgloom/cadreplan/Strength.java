package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many posts their candidates could fill at once, each candidate one post: a maximum matching. Where it leaves posts empty, Hall's theorem (1935) gives
 * the proof: posts that together have fewer candidates than posts. Plain Java, tried without a graph.
 */
public final class Strength {

	private final List<PositionCode> posts;
	private final List<CadreCode> cadres = new ArrayList<>();
	private final int[][] choices;
	private final int[][] wanted;
	private final Matching matching;

	/** Posts that together have fewer candidates than posts, and all the candidates they have. */
	public record Witness(List<PositionCode> posts, List<CadreCode> cadres) {

		/** How many of the posts stay empty whatever is done. */
		public int empty() {
			return posts.size() - cadres.size();
		}
	}

	/** @param candidates of every post, also of those that have none */
	public Strength(Map<PositionCode, ? extends Collection<CadreCode>> candidates) {
		// in the order of the codes, so that the same plan is always told the same way
		this.posts = candidates.keySet().stream().sorted().toList();
		Map<CadreCode, Integer> numbers = new HashMap<>();
		this.choices = new int[posts.size()][];
		for (int post = 0; post < choices.length; post++) {
			choices[post] = candidates.get(posts.get(post)).stream().distinct().sorted().mapToInt(cadre -> number(cadre, numbers)).toArray();
		}
		this.wanted = turned(choices, cadres.size());
		this.matching = new Matching(choices, cadres.size());
	}

	private int number(CadreCode cadre, Map<CadreCode, Integer> numbers) {
		return numbers.computeIfAbsent(cadre, each -> {
			cadres.add(each);
			return cadres.size() - 1;
		});
	}

	/** Of each candidate the posts they stand for. */
	private static int[][] turned(int[][] choices, int cadres) {
		int[] counts = new int[cadres];
		Arrays.stream(choices).forEach(each -> Arrays.stream(each).forEach(cadre -> counts[cadre]++));
		int[][] turned = new int[cadres][];
		for (int cadre = 0; cadre < cadres; cadre++) {
			turned[cadre] = new int[counts[cadre]];
		}
		for (int post = choices.length - 1; post >= 0; post--) {
			for (int cadre : choices[post]) {
				turned[cadre][--counts[cadre]] = post;
			}
		}
		return turned;
	}

	/** How many posts could be filled at once; never more. */
	public int fillableAtOnce() {
		return matching.size();
	}

	/** Why not all posts can be filled: from the smallest group of posts to the largest; none where all can. */
	public List<Witness> witnesses() {
		boolean[] reached = shortOfCandidates();
		List<Witness> witnesses = new ArrayList<>();
		for (int post = 0; post < choices.length; post++) {
			if (reached[post]) {
				witnesses.add(connected(post, reached));
			}
		}
		witnesses.sort(Comparator.comparing((Witness witness) -> witness.posts().size()).thenComparing(witness -> witness.posts().getFirst()));
		return witnesses;
	}

	/** Posts from which candidates could be taken for an empty one, step by step, and the empty ones themselves. */
	private boolean[] shortOfCandidates() {
		boolean[] reached = new boolean[choices.length];
		Deque<Integer> left = new ArrayDeque<>();
		for (int post = 0; post < choices.length; post++) {
			if (matching.cadreOf(post) < 0) {
				reached[post] = true;
				left.push(post);
			}
		}
		while (!left.isEmpty()) {
			for (int cadre : choices[left.pop()]) {
				// every candidate met fills a post, or one post more could be filled
				int post = matching.postOf(cadre);
				if (!reached[post]) {
					reached[post] = true;
					left.push(post);
				}
			}
		}
		return reached;
	}

	/** The reached posts that hang together with one by candidates in common; they are no longer reached afterwards. */
	private Witness connected(int first, boolean[] reached) {
		SortedSet<PositionCode> together = new TreeSet<>();
		SortedSet<CadreCode> candidates = new TreeSet<>();
		Deque<Integer> left = new ArrayDeque<>(List.of(first));
		reached[first] = false;
		while (!left.isEmpty()) {
			int post = left.pop();
			together.add(posts.get(post));
			for (int cadre : choices[post]) {
				candidates.add(cadres.get(cadre));
				for (int other : wanted[cadre]) {
					if (reached[other]) {
						reached[other] = false;
						left.push(other);
					}
				}
			}
		}
		return new Witness(List.copyOf(together), List.copyOf(candidates));
	}

	/** Candidates whose leaving would leave one post more empty, whoever else steps in. */
	public SortedSet<CadreCode> irreplaceable() {
		boolean[] replaceable = new boolean[cadres.size()];
		Deque<Integer> left = new ArrayDeque<>();
		for (int cadre = 0; cadre < replaceable.length; cadre++) {
			if (matching.postOf(cadre) < 0) {
				replaceable[cadre] = true;
				left.push(cadre);
			}
		}
		while (!left.isEmpty()) {
			for (int post : wanted[left.pop()]) {
				// whoever is free, or can be freed, takes the post; who had it is not needed there
				int holder = matching.cadreOf(post);
				if (!replaceable[holder]) {
					replaceable[holder] = true;
					left.push(holder);
				}
			}
		}
		SortedSet<CadreCode> irreplaceable = new TreeSet<>();
		for (int cadre = 0; cadre < replaceable.length; cadre++) {
			if (!replaceable[cadre]) {
				irreplaceable.add(cadres.get(cadre));
			}
		}
		return irreplaceable;
	}

	/** One way to fill as many posts as can be. */
	public SortedMap<PositionCode, CadreCode> filling() {
		SortedMap<PositionCode, CadreCode> filling = new TreeMap<>();
		for (int post = 0; post < choices.length; post++) {
			if (matching.cadreOf(post) >= 0) {
				filling.put(posts.get(post), cadres.get(matching.cadreOf(post)));
			}
		}
		return filling;
	}
}
