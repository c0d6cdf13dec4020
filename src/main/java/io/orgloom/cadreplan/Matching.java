package io.orgloom.cadreplan;

import java.util.Arrays;

/**
 * A largest set of pairs of post and candidate in which nobody stands twice: Hopcroft and Karp 1973, O(e √v), with a stack of its own, so that a chain of
 * posts may be as long as it likes (those of JGraphT 1.5.3 call themselves once for each link of it and overflow at 20,000).
 */
final class Matching {

	private static final int NOBODY = -1;
	private static final int DEAD = -2;

	private final int[][] choices;
	private final int[] cadreOf;
	private final int[] postOf;
	private final int[] depth;
	private final int[] next;
	private final int[] path;
	private int size;

	/**
	 * @param choices of each post its candidates, numbered from 0
	 * @param cadres how many candidates there are
	 */
	Matching(int[][] choices, int cadres) {
		this.choices = choices;
		this.cadreOf = new int[choices.length];
		this.postOf = new int[cadres];
		this.depth = new int[choices.length];
		this.next = new int[choices.length];
		this.path = new int[choices.length];
		Arrays.fill(cadreOf, NOBODY);
		Arrays.fill(postOf, NOBODY);
		while (layer()) {
			Arrays.fill(next, 0);
			for (int post = 0; post < choices.length; post++) {
				size += cadreOf[post] == NOBODY && augment(post) ? 1 : 0;
			}
		}
	}

	/** How far each post lies from one that is empty, along the shortest ways only; false where no way ends at a candidate who is free. */
	private boolean layer() {
		int[] queue = new int[choices.length];
		int last = 0;
		for (int post = 0; post < choices.length; post++) {
			depth[post] = cadreOf[post] == NOBODY ? 0 : NOBODY;
			if (depth[post] == 0) {
				queue[last++] = post;
			}
		}
		int shortest = Integer.MAX_VALUE;
		for (int first = 0; first < last && depth[queue[first]] <= shortest; first++) {
			int post = queue[first];
			for (int cadre : choices[post]) {
				int other = postOf[cadre];
				if (other == NOBODY) {
					shortest = depth[post];
				} else if (depth[other] == NOBODY) {
					depth[other] = depth[post] + 1;
					queue[last++] = other;
				}
			}
		}
		return shortest < Integer.MAX_VALUE;
	}

	/** Fills a post by moving candidates along one way, if there is one left in this layering. */
	private boolean augment(int root) {
		int top = 0;
		path[0] = root;
		while (top >= 0) {
			int post = path[top];
			if (next[post] == choices[post].length) {
				depth[post] = DEAD;
				top--;
				continue;
			}
			int other = postOf[choices[post][next[post]++]];
			if (other == NOBODY) {
				move(top);
				return true;
			}
			if (depth[other] == depth[post] + 1) {
				path[++top] = other;
			}
		}
		return false;
	}

	private void move(int top) {
		for (int i = top; i >= 0; i--) {
			int post = path[i];
			int cadre = choices[post][next[post] - 1];
			cadreOf[post] = cadre;
			postOf[cadre] = post;
			depth[post] = DEAD;
		}
	}

	int size() {
		return size;
	}

	/** Who fills a post; negative where nobody does. */
	int cadreOf(int post) {
		return cadreOf[post];
	}

	/** Which post a candidate fills; negative where they fill none. */
	int postOf(int cadre) {
		return postOf[cadre];
	}
}
