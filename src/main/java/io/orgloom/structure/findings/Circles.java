package io.orgloom.structure.findings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Circles in what stands above what: sets of posts of which each stands above each other. Posts from which no circle can be reached are taken away first, a pass over
 * all a level; what is left is small, so that walking from each of it costs little.
 */
final class Circles {

	private final Map<String, Set<String>> above;

	private Circles(Map<String, Set<String>> above) {
		this.above = above;
	}

	/** Each circle in the order of codes; a post that stands above itself is one too. */
	static List<Set<String>> in(Map<String, Set<String>> above) {
		Map<String, Set<String>> left = new HashMap<>();
		above.forEach((post, others) -> left.put(post, new HashSet<>(others)));
		boolean fewer = true;
		while (fewer) {
			left.values().forEach(others -> others.retainAll(left.keySet()));
			fewer = left.values().removeIf(Set::isEmpty);
		}
		return new Circles(left).all();
	}

	private List<Set<String>> all() {
		Map<String, Set<String>> reached = above.keySet().stream().collect(Collectors.toMap(post -> post, this::reach, (a, b) -> a, TreeMap::new));
		List<Set<String>> circles = new ArrayList<>();
		Set<String> done = new HashSet<>();
		reached.forEach((post, others) -> {
			if (others.contains(post) && !done.contains(post)) {
				Set<String> circle = others.stream().filter(other -> reached.get(other).contains(post)).collect(Collectors.toCollection(TreeSet::new));
				done.addAll(circle);
				circles.add(circle);
			}
		});
		return circles;
	}

	/** All that stands above a post, itself only where it does. */
	private Set<String> reach(String post) {
		Set<String> reached = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(above.get(post));
		while (!next.isEmpty()) {
			String other = next.pop();
			if (reached.add(other)) {
				next.addAll(above.get(other));
			}
		}
		return reached;
	}
}
