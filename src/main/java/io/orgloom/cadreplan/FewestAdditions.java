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
	 * @param ready of every post the candidates who are ready
	 * @param options what could be added
	 */
	FewestAdditions(Map<PositionCode, ? extends Collection<CadreCode>> ready, Collection<Option> options) {
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
		// one addition less counts for more than any drawbacks together
		long one = 1 + options.stream().mapToLong(Option::drawback).max().orElse(0) * posts.size();
		options.forEach(option -> {
			int post = numbers.get(option.post());
			edges.get(post).add(new Edge(post, number(option.cadre()), one + option.drawback(), option));
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
		long[] cost = new long[postOf.length];
		Edge[] reachedBy = new Edge[postOf.length];
		Arrays.fill(cost, Long.MAX_VALUE);
		long[] costOfPost = new long[edgeOf.length];
		Arrays.fill(costOfPost, Long.MAX_VALUE);
		Deque<Integer> left = new ArrayDeque<>();
		boolean[] waits = new boolean[edgeOf.length];
		for (int post = 0; post < edgeOf.length; post++) {
			if (edgeOf[post] == null) {
				costOfPost[post] = 0;
				left.add(post);
				waits[post] = true;
			}
		}
		while (!left.isEmpty()) {
			int post = left.poll();
			waits[post] = false;
			for (Edge edge : edges.get(post)) {
				if (edge == edgeOf[post] || costOfPost[post] + edge.cost() >= cost[edge.cadre()]) {
					continue;
				}
				cost[edge.cadre()] = costOfPost[post] + edge.cost();
				reachedBy[edge.cadre()] = edge;
				int other = postOf[edge.cadre()];
				if (other != NONE && cost[edge.cadre()] - edgeOf[other].cost() < costOfPost[other]) {
					costOfPost[other] = cost[edge.cadre()] - edgeOf[other].cost();
					if (!waits[other]) {
						left.add(other);
						waits[other] = true;
					}
				}
			}
		}
		int cheapest = NONE;
		for (int cadre = 0; cadre < postOf.length; cadre++) {
			if (postOf[cadre] == NONE && cost[cadre] < Long.MAX_VALUE && (cheapest == NONE || cost[cadre] < cost[cheapest])) {
				cheapest = cadre;
			}
		}
		move(cheapest, reachedBy);
		return cheapest != NONE;
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
