package io.orgloom.mergerplan;

import java.util.SplittableRandom;

/**
 * Draws uniform spanning trees of parts of a graph (Wilson 1996: loop-erased walks) and walks them from the root, so that the nodes below each stand side by side. Room is taken once.
 */
final class SpanningTree {

	private final Part part;
	private final SplittableRandom random;
	private final boolean[] inTree;
	private final int[] firstChild;
	private final int[] nextChild;
	private final int[] end;
	/** Parent by node, -1 for the root. */
	private final int[] parent;
	private final int[] order;

	SpanningTree(Part part, SplittableRandom random) {
		this.part = part;
		this.random = random;
		inTree = new boolean[part.nodes];
		firstChild = new int[part.nodes];
		nextChild = new int[part.nodes];
		end = new int[part.nodes];
		parent = new int[part.nodes];
		order = new int[part.nodes];
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
		int first = part.start[node];
		int arcs = part.start[node + 1] - first;
		int next;
		do {
			next = part.neighbour[first + random.nextInt(arcs)];
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
