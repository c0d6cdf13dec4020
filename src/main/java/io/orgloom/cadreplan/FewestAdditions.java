package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.structure.PositionCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The fewest nominations to add so that as many posts as possible can be filled at once: a largest matching of what is there and what could be added, at the
 * least cost, where only additions cost. Successive shortest ways (Jewell 1958, Busacker and Gowen 1960) from a largest matching of what is there.
 * Plain Java, tried without a graph.
 */
final class FewestAdditions {

	private static final int NONE = -1;

	private final List<PositionCode> posts;
	private final Map<CadreCode, Integer> cadres = new HashMap<>();
	private final List<List<Edge>> edges = new ArrayList<>();
	private final Edge[] edgeOf;
	private final int[] postOf;

	/**
	 * A nomination that could be added.
	 *
	 * @param drawback of two that do the same the one with less is taken
	 */
	record Option(PositionCode post, CadreCode cadre, int drawback) {
	}

	/** @param option null for what is there */
	private record Edge(int post, int cadre, long cost, @Nullable Option option) {
	}

	/**
	 * As few as possible, of as many those with the least drawbacks.
	 *
	 * @param ready of every post the candidates who are ready
	 * @param options what could be added
	 */
	FewestAdditions(Map<PositionCode, ? extends Collection<CadreCode>> ready, Collection<Option> options) {
		this(ready, options, counted(ready.size(), options));
	}

	/** One addition less counts for more than any drawbacks together. */
	private static ToLongFunction<Option> counted(int posts, Collection<Option> options) {
		long one = 1 + options.stream().mapToLong(Option::drawback).max().orElse(0) * posts;
		return option -> one + option.drawback();
	}

	/** @param cost of an addition, never below 0 */
	FewestAdditions(Map<PositionCode, ? extends Collection<CadreCode>> ready, Collection<Option> options, ToLongFunction<Option> cost) {
		this.posts = ready.keySet().stream().sorted().toList();
		Map<PositionCode, Integer> numbers = new HashMap<>();
		posts.forEach(post -> {
			numbers.put(post, edges.size());
			edges.add(new ArrayList<>());
		});
		int[][] choices = new int[posts.size()][];
		for (int post = 0; post < choices.length; post++) {
			choices[post] = ready.get(posts.get(post)).stream().distinct().sorted().mapToInt(this::number).toArray();
			for (int cadre : choices[post]) {
				edges.get(post).add(new Edge(post, cadre, 0, null));
			}
		}
		options.forEach(option -> {
			int post = numbers.get(option.post());
			edges.get(post).add(new Edge(post, number(option.cadre()), cost.applyAsLong(option), option));
		});
		this.edgeOf = new Edge[posts.size()];
		this.postOf = new int[cadres.size()];
		Arrays.fill(postOf, NONE);
		begin(choices);
		while (augment()) {
			// one post more is filled each time
		}
	}

	private int number(CadreCode cadre) {
		return cadres.computeIfAbsent(cadre, each -> cadres.size());
	}

	private void begin(int[][] choices) {
		Matching matching = new Matching(choices, cadres.size());
		for (int post = 0; post < choices.length; post++) {
			int cadre = matching.cadreOf(post);
			if (cadre >= 0) {
				edgeOf[post] = edges.get(post).stream().filter(edge -> edge.cadre() == cadre).findFirst().orElseThrow();
				postOf[cadre] = post;
			}
		}
	}

	/** Fills one post more along the cheapest way of moving candidates; false where there is none. */
	private boolean augment() {
		Ways ways = new Ways();
		int cheapest = NONE;
		for (int cadre = 0; cadre < postOf.length; cadre++) {
			if (postOf[cadre] == NONE && ways.cost[cadre] < Long.MAX_VALUE && (cheapest == NONE || ways.cost[cadre] < ways.cost[cheapest])) {
				cheapest = cadre;
			}
		}
		move(cheapest, ways.reachedBy);
		return cheapest != NONE;
	}

	/** The cheapest ways from the posts that are empty to every candidate, over those who would move (Bellman 1958, with a queue). */
	private final class Ways {

		private final long[] cost = new long[postOf.length];
		private final Edge[] reachedBy = new Edge[postOf.length];
		private final long[] costOfPost = new long[edgeOf.length];
		private final boolean[] waits = new boolean[edgeOf.length];
		private final Deque<Integer> left = new ArrayDeque<>();

		Ways() {
			Arrays.fill(cost, Long.MAX_VALUE);
			Arrays.fill(costOfPost, Long.MAX_VALUE);
			for (int post = 0; post < edgeOf.length; post++) {
				if (edgeOf[post] == null) {
					reach(post, 0);
				}
			}
			while (!left.isEmpty()) {
				int post = left.poll();
				waits[post] = false;
				edges.get(post).stream().filter(edge -> edge != edgeOf[post] && costOfPost[post] + edge.cost() < cost[edge.cadre()]).forEach(this::take);
			}
		}

		private void take(Edge edge) {
			int cadre = edge.cadre();
			cost[cadre] = costOfPost[edge.post()] + edge.cost();
			reachedBy[cadre] = edge;
			int other = postOf[cadre];
			if (other != NONE && cost[cadre] - edgeOf[other].cost() < costOfPost[other]) {
				reach(other, cost[cadre] - edgeOf[other].cost());
			}
		}

		private void reach(int post, long at) {
			costOfPost[post] = at;
			if (!waits[post]) {
				left.add(post);
				waits[post] = true;
			}
		}
	}

	private void move(int last, Edge[] reachedBy) {
		int cadre = last;
		while (cadre != NONE) {
			Edge edge = reachedBy[cadre];
			Edge before = edgeOf[edge.post()];
			edgeOf[edge.post()] = edge;
			postOf[cadre] = edge.post();
			cadre = before == null ? NONE : before.cadre();
		}
	}

	/** What the additions cost together. */
	long cost() {
		return Arrays.stream(edgeOf).filter(edge -> edge != null).mapToLong(Edge::cost).sum();
	}

	/** How many posts can be filled at once with the additions. */
	int fillableAtOnce() {
		return (int) Arrays.stream(edgeOf).filter(edge -> edge != null).count();
	}

	/** The posts that stay empty, and those filled by whoever could take one of them, step by step. */
	Set<PositionCode> reachable() {
		Set<PositionCode> reachable = new HashSet<>();
		Deque<Integer> waiting = new ArrayDeque<>();
		left().forEach(post -> waiting.add(posts.indexOf(post)));
		while (!waiting.isEmpty()) {
			int post = waiting.poll();
			if (reachable.add(posts.get(post))) {
				edges.get(post).stream().map(edge -> postOf[edge.cadre()]).filter(other -> other != NONE).forEach(waiting::add);
			}
		}
		return reachable;
	}

	/** What is to be added, in the order of the posts. */
	List<Option> additions() {
		List<Option> additions = new ArrayList<>();
		for (Edge edge : edgeOf) {
			if (edge != null && edge.option() != null) {
				additions.add(edge.option());
			}
		}
		return additions;
	}

	/** Posts that stay empty whatever is added. */
	List<PositionCode> left() {
		List<PositionCode> left = new ArrayList<>();
		for (int post = 0; post < edgeOf.length; post++) {
			if (edgeOf[post] == null) {
				left.add(posts.get(post));
			}
		}
		return left;
	}
}
