package io.orgloom.snapshot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects who borders whom, by numbers. */
final class Neighbourhood {

	private static final int USUAL = 8;

	private final int[][] lists;
	private final int[] sizes;

	Neighbourhood(int units) {
		this.lists = new int[units][];
		this.sizes = new int[units];
	}

	/** Two units share a border; one that is not there has none. */
	void join(@Nullable Integer one, @Nullable Integer other) {
		if (one != null && other != null) {
			add(one, other);
			add(other, one);
		}
	}

	private void add(int unit, int neighbour) {
		int[] list = lists[unit] == null ? new int[USUAL] : lists[unit];
		if (sizes[unit] == list.length) {
			list = Arrays.copyOf(list, 2 * list.length);
		}
		list[sizes[unit]++] = neighbour;
		lists[unit] = list;
	}

	/** For each unit its neighbours in their order, each once. */
	int[][] neighbours() {
		int[][] neighbours = new int[lists.length][];
		for (int i = 0; i < lists.length; i++) {
			neighbours[i] = lists[i] == null ? new int[0] : Arrays.stream(lists[i], 0, sizes[i]).sorted().distinct().toArray();
		}
		return neighbours;
	}
}
