package io.orgloom.mergerplan;

import java.util.SplittableRandom;

/**
 * Draws uniform spanning trees of parts of a graph (Wilson 1996: loop-erased walks) and walks them from the root, so that the nodes below each stand side by side. Room is taken once.
 */
final class SpanningTree {

	private final Contracted graph;
	private final SplittableRandom random;
	private final boolean[] inTree;
	private final int[] firstChild;
	private final int[] nextChild;
	private final int[] end;
	/** Parent by node, -1 for the root. */
	private final int[] parent;
	private final int[] order;

	SpanningTree(Contracted graph, SplittableRandom random) {
		this.graph = graph;
		this.random = random;
		inTree = new boolean[graph.size];
		firstChild = new int[graph.size];
		nextChild = new int[graph.size];
		end = new int[graph.size];
		parent = new int[graph.size];
		order = new int[graph.size];
	}

	/**
	 * Draws a tree through nodes that hang together.
	 *
	 * @param isMember whether a node is one of them
	 */
	void draw(int[] nodes, int count, boolean[] isMember) {
		int root = nodes[random.nextInt(count)];
		inTree[root] = true;
		parent[root] = -1;
		for (int at = 0; at < count; at++) {
			int node = nodes[at];
			while (!inTree[node]) {
				parent[node] = neighbour(node, isMember);
				node = parent[node];
			}
			for (node = nodes[at]; !inTree[node]; node = parent[node]) {
				inTree[node] = true;
			}
		}
		walk(root, nodes, count);
		for (int at = 0; at < count; at++) {
			inTree[nodes[at]] = false;
		}
	}

	private int neighbour(int node, boolean[] isMember) {
		int first = graph.start[node];
		int arcs = graph.start[node + 1] - first;
		int next;
		do {
			next = graph.neighbour[first + random.nextInt(arcs)];
		} while (!isMember[next]);
		return next;
	}

	private void walk(int root, int[] nodes, int count) {
		for (int at = 0; at < count; at++) {
			firstChild[nodes[at]] = -1;
		}
		for (int at = 0; at < count; at++) {
			int node = nodes[at];
			if (node != root) {
				nextChild[node] = firstChild[parent[node]];
				firstChild[parent[node]] = node;
			}
		}
		int node = root;
		int placed = 0;
		order[placed++] = node;
		while (node >= 0) {
			if (firstChild[node] >= 0) {
				int child = firstChild[node];
				firstChild[node] = nextChild[child];
				node = child;
				order[placed++] = node;
			} else {
				end[node] = placed;
				node = parent[node];
			}
		}
	}

	/** The node at a place of the walk; the root stands at 0. */
	int node(int place) {
		return order[place];
	}

	/** Where those below the node at a place end: they stand from the place itself up to here. */
	int end(int place) {
		return end[order[place]];
	}
}
