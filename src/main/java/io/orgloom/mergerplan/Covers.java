package io.orgloom.mergerplan;

import java.util.Arrays;

/** Covers side by side: the nodes of cover c stand from start[c] to start[c + 1], the covers of node v from first[v] to first[v + 1]. */
final class Covers {

	int count;
	int[] start = new int[1024];
	int[] node = new int[4096];
	int[] first = new int[0];
	int[] cover = new int[0];

	void add(int[] nodes, int size) {
		int end = start[count];
		if (end + size > node.length) {
			node = Arrays.copyOf(node, node.length * 2);
		}
		if (count + 2 > start.length) {
			start = Arrays.copyOf(start, start.length * 2);
		}
		System.arraycopy(nodes, 0, node, end, size);
		start[++count] = end + size;
	}

	/** Nodes of all covers, one after another. */
	int entries() {
		return start[count];
	}

	/** Forgets all covers from a number on. */
	void shorten(int to) {
		count = to;
	}

	/** Lists the covers of each node. */
	void index(int nodes) {
		first = new int[nodes + 1];
		cover = new int[entries()];
		for (int at = 0; at < entries(); at++) {
			first[node[at] + 1]++;
		}
		for (int v = 0; v < nodes; v++) {
			first[v + 1] += first[v];
		}
		int[] next = first.clone();
		for (int c = 0; c < count; c++) {
			for (int at = start[c]; at < start[c + 1]; at++) {
				cover[next[node[at]]++] = c;
			}
		}
	}
}
